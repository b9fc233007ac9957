// The spend limit: the amount with its meter beside it, whether it is enforced, and its alerts, in one description list.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditSpendLimit, type Scope } from './edit-spend-limit.tsx';
import styles from './platform.module.css';
import { Description, Meter, Property, Section } from './platform-kit.tsx';

const MARK = 'limits-alert-or-hard';

export function SpendLimit({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  return (
    <Section
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      about="Your actual costs may exceed this based on usage."
      mark={MARK}
      action={
        <button type="button" data-control={MARK} className={styles.button} onClick={() => setEditing(true)}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </button>
      }
    >
      {none ? (
        <p data-control={MARK} className={styles.nothing}>
          No spend limit set
        </p>
      ) : (
        <Amounts organization={organization} />
      )}
      {editing && <EditSpendLimit scope={scope} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function Amounts({ organization }: { organization: boolean }) {
  const spent = useLive('$22.10', '$22.12');
  const newer = useFlag('spend-alerts');
  const rows = organization ? ['80% ($64)', '100% ($80)'] : ['50% ($20)', '100% ($40)'];
  return (
    <Description>
      <Property term="November spend" mark={MARK}>
        <span className={styles.reading}>
          {`${spent} / ${organization ? '$80.00' : '$40.00'}`}
          <Meter percent={organization ? 28 : 55} label="November spend" />
        </span>
      </Property>
      <Property term={newer ? 'Hard spend limit' : 'Hard limit'} mark={MARK}>
        <span>Not enforced</span>
      </Property>
      <Property term={<span data-control={MARK}>{newer ? 'Spend alerts' : 'Alerts'}</span>}>
        <ul className={styles.alerts}>
          {rows.map((row) => (
            <li key={row} className={styles.reading}>
              {row}
              <button type="button" aria-label={`Remove alert at ${row}`} className={styles.link}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      </Property>
    </Description>
  );
}
