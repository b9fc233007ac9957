// API keys in this set: a field to search in, then a card for each key. The keys are masked and belong to nobody.

import styles from './nineteenth.module.css';
import { Button, Pair } from './platform-kit.tsx';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2028', 'Nov 20, 2028', 'All'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2028', 'Never', 'Read only'],
  ['nightly', 'sk-...k0Lm', 'Jan 8, 2028', 'Nov 19, 2028', 'Restricted'],
] as const;

export function KeyCards() {
  return (
    <>
      <div className={styles.titleRow}>
        <div>
          <h1 data-control="api-keys-leaked">API keys</h1>
          <p className={styles.muted}>Keys of Default project. A key is shown in full only once.</p>
        </div>
        <Button filled>Create new secret key</Button>
      </div>
      <input type="search" aria-label="Search keys" placeholder="Search by name" className={styles.search} />
      {KEYS.map(([name, key, created, used, permissions]) => (
        <article key={name} className={styles.box}>
          <div className={styles.boxHead}>
            <div className={styles.grow}>
              <h2>{name}</h2>
              <code className={styles.muted}>{key}</code>
            </div>
            <Button>Edit</Button>
            <button type="button" aria-label={`Revoke ${name}`} className={styles.button}>
              Revoke
            </button>
          </div>
          <dl className={styles.pairs}>
            <Pair name="Created">{created}</Pair>
            <Pair name="Last used">{used}</Pair>
            <Pair name="Permissions">{permissions}</Pair>
          </dl>
        </article>
      ))}
    </>
  );
}
