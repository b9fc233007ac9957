// API keys in this set: a search, and each key as an item with a menu. The keys are masked and belong to nobody.

import { Button } from './platform-kit.tsx';
import styles from './thirteenth.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Last used Nov 23, 2026', 'All permissions'],
  ['notebook', 'sk-...t4WZ', 'Never used', 'Read only'],
  ['nightly-evals', 'sk-...m0Rk', 'Last used Aug 3, 2026', 'Restricted'],
] as const;

export function KeyItems() {
  return (
    <>
      <div className={styles.top}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <input type="search" aria-label="Search keys" placeholder="Search keys" className={styles.search} />
        <Button filled>Create new secret key</Button>
      </div>
      <p className={styles.quiet}>
        Keys of Default project. Do not share your API key with others or expose it in client-side code.
      </p>
      <ul className={styles.keys}>
        {KEYS.map(([name, key, used, permissions]) => (
          <li key={name}>
            <div>
              <b>{name}</b> <code>{key}</code>
              <p className={styles.quiet}>
                {used} · {permissions}
              </p>
            </div>
            <details>
              <summary aria-label={`Actions for ${name}`}>⋯</summary>
              <Button>Edit</Button>
              <Button>Revoke</Button>
            </details>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        Service accounts and admin keys are in <a href="/settings/organization/admin-keys">Admin keys</a>.
      </p>
    </>
  );
}
