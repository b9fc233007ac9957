// The section "Spend" of the limits: the card, and the alerts as a list; or in the words of the newer guide.

import { useFlag, useLive } from '../state.ts';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope, onEdit }: { scope: 'organization' | 'project'; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const newer = useFlag('spend-alerts');
  const organization = scope === 'organization';
  const spent = useLive('$12.34', '$12.36');
  const title = newer ? 'Hard spend limit' : organization ? 'Organization spend limit' : 'Project spend limit';
  return (
    <section>
      <h2 data-control={SPEND} className={styles.h2}>
        Spend
      </h2>
      <div className={styles.card}>
        <div className={styles.group}>
          <div data-control={SPEND} className={styles.strong}>
            {title}
          </div>
          <span className={styles.grow} />
          <button type="button" data-control={SPEND} className={styles.button} onClick={onEdit}>
            Edit spend limit
          </button>
        </div>
        {none ? (
          <div data-control={SPEND} className={styles.quiet}>
            No spend limit set
          </div>
        ) : (
          <>
            <div data-control={SPEND}>
              {spent} / {organization ? '$100.00' : '$25.00'}
            </div>
            <div data-control={SPEND} className={styles.bar}>
              <div style={{ width: organization ? '12%' : '49%' }} />
            </div>
            <small data-control={SPEND} className={styles.small}>
              Your actual costs may exceed this based on usage
            </small>
          </>
        )}
      </div>
      {!none && <Alerts title={newer ? 'Spend alerts' : 'Alerts'} organization={organization} />}
    </section>
  );
}

function Alerts({ title, organization }: { title: string; organization: boolean }) {
  const rows = organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '90% ($22.50)', '100% ($25)'];
  return (
    <>
      <h4 data-control={SPEND} className={styles.h3}>
        {title}
      </h4>
      <ul data-control={SPEND} className={styles.list}>
        {rows.map((row) => (
          <li key={row}>
            <span className={styles.grow}>{row}</span>
            <span className={styles.quiet}>Organization owners</span>
          </li>
        ))}
      </ul>
    </>
  );
}
