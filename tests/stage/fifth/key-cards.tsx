// The API keys of a project in this set, as cards. The keys are masked and belong to nobody. Decoys: a warning without a
// heading, the month's spend of each key.

import { Icon } from '../ui/icon.tsx';
import styles from './fifth.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Today', '$22.10'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', '$0.00'],
];

export function KeyCards() {
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create key
        </button>
      </div>
      <p role="note" className={styles.warning}>
        <Icon name="shield" />
        <span>
          Do not share your API key with others or expose it in the browser or other client-side code. OpenAI may
          disable a key that has leaked publicly.
        </span>
      </p>
      <ul>
        {KEYS.map(([name, key, created, used, spend]) => (
          <li key={key} className={styles.box}>
            <div className={styles.head}>
              <h2>{name}</h2>
              <div className={styles.group}>
                <button type="button" aria-label={`Edit ${name}`} className={styles.button}>
                  Edit
                </button>
                <button type="button" aria-label={`Revoke ${name}`} className={styles.button}>
                  Revoke
                </button>
              </div>
            </div>
            <code>{key}</code>
            <dl className={styles.facts}>
              <div>
                <dt>Created</dt>
                <dd>{created}</dd>
              </div>
              <div>
                <dt>Last used</dt>
                <dd>{used}</dd>
              </div>
              <div>
                <dt>Monthly spend</dt>
                <dd>{spend}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        Admin keys are kept apart. <a href="/settings/organization/admin-keys">View admin keys</a>
      </p>
    </>
  );
}
