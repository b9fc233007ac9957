// API keys in this set: each a setting, when it was used in a sentence, what it cost at the right. Decoys: that cost, and the
// setting of who may make keys.

import styles from './platform.module.css';
import { Setting, Settings } from './settings-list.tsx';

const KEYS = [
  ['importer', 'sk-…9xQA', 'Created on October 2, 2026. Last used today.', '$11.20'],
  ['notebook', 'sk-…t4WZ', 'Created on May 14, 2026. Never used.', '$0.00'],
  ['website', 'sk-…m2Lc', 'Created on March 30, 2026. Last used on November 19.', '$1.14'],
] as const;

export function ApiKeys() {
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 data-control="api-keys-leaked">API keys</h1>
          <p className={styles.help}>Don’t share your keys, and don’t put them into code that runs in a browser.</p>
        </div>
        <button type="button" className={styles.primary}>
          Create secret key
        </button>
      </header>
      <Settings title="Secret keys">
        {KEYS.map(([name, key, used, spend]) => (
          <Setting key={name} title={name} help={used}>
            <code>{key}</code>
            <span className={styles.caption}>{spend} this month</span>
            <button type="button" aria-label={`Actions for ${name}`} className={styles.button}>
              …
            </button>
          </Setting>
        ))}
      </Settings>
      <Settings title="Policy">
        <Setting title="Who can create keys" help="Applies to new keys only.">
          <span>Owners and members</span>
        </Setting>
      </Settings>
    </>
  );
}
