// /api-keys: every key is a card with its own usage, below a warning with a heading of its own. The keys are masked and
// belong to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './fresh.module.css';

const KEYS = [
  ['importer', 'sk-proj-…9xQA', 'used today', '$12.30 this month'],
  ['notebook', 'sk-proj-…t4WZ', 'never used', '$0.00 this month'],
] as const;

export function ApiKeyCards() {
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 data-control="api-keys-leaked">Secret keys</h1>
          <p className={styles.quiet}>For requests to the API from Default project</p>
        </div>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          New key
        </button>
      </header>
      <section className={styles.promo}>
        <h2>Keep API keys out of your code</h2>
        <p>
          Anybody who has a key can spend your credits. <a href="/docs/overview">Best practices for API keys</a>
        </p>
      </section>
      <ul className={styles.halves}>
        {KEYS.map(([name, key, used, cost]) => (
          <li key={name} className={styles.panel}>
            <h3>{name}</h3>
            <code>{key}</code>
            <p className={styles.quiet}>
              {used} · {cost}
            </p>
            <button type="button" aria-label={`Revoke ${name}`} className={styles.button}>
              Revoke
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
