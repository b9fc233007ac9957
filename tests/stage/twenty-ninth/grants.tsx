// Credit grants in this set: the grants as a list, the chosen one's properties beside it. Decoys: what remains of each.

import { useState } from 'react';
import { Chip, Entry, Field } from './bits.tsx';
import styles from './platform.module.css';

const GRANTS = [
  ['2026-11-02', 'Purchase', '$7.21 / $12.00', '2027-11-02', 'Available'],
  ['2025-09-30', 'Promotion', '$0.00 / $5.00', '2026-09-30', 'Expired'],
] as const;

export function Grants() {
  const [chosen, setChosen] = useState(0);
  const [received, kind, amount, expires, state] = GRANTS[chosen] ?? GRANTS[0];
  return (
    <div className={styles.split}>
      <div className={styles.list}>
        <h2 data-control="billing-credit-grants" className={styles.group}>
          Credit grants
        </h2>
        <div role="tablist" aria-orientation="vertical" aria-label="Grants">
          {GRANTS.map((grant, index) => (
            <Entry
              key={grant[0]}
              name={grant[1]}
              value={grant[2]}
              about={`Received ${grant[0]}`}
              chosen={index === chosen}
              onChoose={() => setChosen(index)}
            />
          ))}
        </div>
      </div>
      <section role="tabpanel" aria-label="Grant" className={styles.pane}>
        <div className={styles.paneHead}>
          <h3>{`${kind} of ${received}`}</h3>
          <Chip tone={state === 'Available' ? 'good' : 'plain'}>{state}</Chip>
        </div>
        <dl>
          <Field name="Remaining">{amount}</Field>
          <Field name="Received">{received}</Field>
          <Field name="Expires">{expires}</Field>
          <Field name="Grant ID" edit="Copy">
            grant_8Hq0{chosen}
          </Field>
        </dl>
      </section>
    </div>
  );
}
