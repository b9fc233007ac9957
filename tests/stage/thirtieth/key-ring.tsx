// The API keys in this set: cards with a toggle each. The keys are masked and belong to nobody. Decoys: a warning with a
// title of its own, what each key spent.

import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { Keys } from './art.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Used today', '$22.10'],
  ['notebook', 'sk-...t4WZ', 'Never used', '$0.00'],
] as const;

export function KeyRing() {
  return (
    <>
      <header className={styles.hero}>
        <div>
          <h1 data-control="api-keys-leaked" className={styles.display}>
            API keys
          </h1>
          <p className={styles.lead}>Your keys to everything we build. Keep them close.</p>
        </div>
        <Keys />
      </header>
      <aside className={`${styles.card} ${styles.peach} ${styles.row}`}>
        <Icon name="shield" size={24} />
        <div className={styles.grow}>
          <h2 className={styles.name}>Three’s a crowd</h2>
          <p className={styles.quiet}>Don’t share a key, and don’t put one in a browser or an app people download.</p>
        </div>
      </aside>
      <ul className={styles.pair}>
        {KEYS.map(([name, key, used, spend]) => (
          <li key={key} className={styles.card}>
            <div className={styles.row}>
              <h2 className={`${styles.name} ${styles.grow}`}>{name}</h2>
              <Switch label={`${name} active`} initially className={styles.switch} thumbClass={styles.thumb} />
            </div>
            <code className={styles.mid}>{key}</code>
            <p className={styles.quiet}>
              {used} · {spend} this month
            </p>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.solid}>
        Create new secret key
      </button>
    </>
  );
}
