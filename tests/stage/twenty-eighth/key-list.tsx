// The API keys in this set: a card on top, each key a cell that unfolds. The keys are masked and belong to nobody. Decoys: the
// advice beside the heading, what each key spent.

import { Block, Heading, LinkCell, MoreCell } from './cells.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Used today', 'October 2, 2026', 'Default project', '$22.10'],
  ['notebook', 'sk-...t4WZ', 'Never used', 'May 14, 2026', 'Research', '$0.00'],
] as const;

export function KeyList() {
  return (
    <>
      <Heading mark="api-keys-leaked" about="Your programs use them to call the API in your name.">
        API keys
      </Heading>
      <section aria-label="Summary" className={styles.summary}>
        <p className={styles.summaryLabel}>2 keys can call the API</p>
        <p className={styles.help}>
          Do not share a key, and keep it out of the browser and other client-side code. OpenAI may turn off a key that
          was found in public.
        </p>
        <div className={styles.actions}>
          <button type="button" className={styles.primary}>
            Create new secret key
          </button>
        </div>
      </section>
      <Block title="Secret keys" about="We show a key only once, when you create it.">
        {KEYS.map(([name, key, used, created, project, spend]) => (
          <MoreCell key={key} label={name} help={used} value={key}>
            <dl className={styles.facts}>
              <dt>Created</dt>
              <dd>{created}</dd>
              <dt>Project</dt>
              <dd>{project}</dd>
              <dt>Spend this month</dt>
              <dd>{spend}</dd>
            </dl>
            <button type="button" aria-label={`Revoke ${name}`} className={styles.button}>
              Revoke key
            </button>
          </MoreCell>
        ))}
      </Block>
      <Block>
        <LinkCell href="/settings/organization/admin-keys" label="Admin keys" help="For the organization itself." />
      </Block>
    </>
  );
}
