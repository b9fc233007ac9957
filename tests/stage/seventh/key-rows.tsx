// API keys in this set: a card for each, its name beside the masked key, the rest as facts. The keys belong to nobody. Neighbours:
// a warning, what each key has spent.

import { Button, Card, Fact, Segmented } from './platform-kit.tsx';
import styles from './seventh.module.css';

const KEYS = [
  ['importer', 'sk-proj-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', '$22.10'],
  ['notebook', 'sk-proj-...t4WZ', 'May 14, 2026', 'Never', '$0.00'],
] as const;

export function KeyRows() {
  return (
    <>
      <div className={styles.header}>
        <h1 data-control="api-keys-leaked" className={styles.title}>
          API keys
        </h1>
        <Button solid>Create API key</Button>
      </div>
      <div className={styles.header}>
        <Segmented label="Owner" options={['All', 'Yours', 'Service accounts']} />
        <input type="search" aria-label="Search keys" placeholder="Search keys" className={styles.search} />
      </div>
      <p className={styles.hint}>
        Do not share your API key with others or expose it in the browser or other client-side code.
      </p>
      {KEYS.map(([name, key, created, used, spend]) => (
        <Card
          key={key}
          title={
            <h2>
              {name} <code className={styles.badge}>{key}</code>
            </h2>
          }
          action={<Button>Revoke</Button>}
        >
          <dl className={styles.pad}>
            <Fact name="Created">{created}</Fact>
            <Fact name="Last used">{used}</Fact>
            <Fact name="Spend in November">{spend}</Fact>
            <Fact name="Permissions">All</Fact>
          </dl>
        </Card>
      ))}
    </>
  );
}
