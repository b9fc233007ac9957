// API keys in this set: the keys as a list, the chosen one's properties beside it. Decoy: what a key spent.

import { useState } from 'react';
import { Chip, Entry, Field, Head } from './bits.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', '2026-10-02', '2026-11-23', 'Default project', '$21.70'],
  ['notebook', 'sk-...t4WZ', '2026-05-14', 'Never', 'Research', '$0.00'],
  ['ci', 'sk-...b0Lm', '2026-03-30', '2026-11-22', 'Website', '$9.38'],
] as const;

export function KeyConsole() {
  const [chosen, setChosen] = useState(0);
  const [name, secret, created, used, project, spent] = KEYS[chosen] ?? KEYS[0];
  return (
    <>
      <Head title="API keys" mark="api-keys-leaked">
        <button type="button" className={styles.primary}>
          Create new secret key <kbd>C</kbd>
        </button>
      </Head>
      <div className={styles.split}>
        <div className={styles.list}>
          <div role="tablist" aria-orientation="vertical" aria-label="Keys">
            {KEYS.map((key, index) => (
              <Entry
                key={key[0]}
                name={key[0]}
                value={key[1]}
                about={key[4]}
                chosen={index === chosen}
                onChoose={() => setChosen(index)}
              />
            ))}
          </div>
          <p className={styles.hint}>
            Do not share your API key with others or expose it in the browser or other client-side code.
          </p>
        </div>
        <section role="tabpanel" aria-label="Key" className={styles.pane}>
          <div className={styles.paneHead}>
            <h2>{name}</h2>
            <Chip tone="good">Active</Chip>
          </div>
          <dl>
            <Field name="Secret key">{secret}</Field>
            <Field name="Project">{project}</Field>
            <Field name="Permissions" edit="Edit">
              All
            </Field>
            <Field name="Created">{created}</Field>
            <Field name="Last used">{used}</Field>
            <Field name="Spend in November">{spent}</Field>
          </dl>
          <div className={styles.tools}>
            <button type="button" className={styles.button}>
              Revoke key <kbd>⌫</kbd>
            </button>
          </div>
        </section>
      </div>
    </>
  );
}
