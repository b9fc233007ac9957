// Spend in the words of the newer guide: a hard limit in one card, alerts in a table beside it.

import { useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

interface SpendAlertsProps {
  scope: 'organization' | 'project';
  onEdit: () => void;
}

export function SpendAlerts({ scope, onEdit }: SpendAlertsProps) {
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$12.34' : '$6.02', organization ? '$12.36' : '$6.05');
  const rows = organization
    ? [
        ['$50.00', 'ada@example.com'],
        ['$90.00', 'ada@example.com'],
      ]
    : [['$20.00', 'ada@example.com']];
  return (
    <section className={styles.stack}>
      <h3 data-control={SPEND} className={styles.subtitle}>
        Spend
      </h3>
      <div className={styles.halves}>
        <div className={styles.card}>
          <div data-control={SPEND} className={styles.strong}>
            Hard spend limit
          </div>
          <div data-control={SPEND} className={styles.amount}>
            {spent} <span className={styles.muted}>/ {organization ? '$100.00' : '$25.00'}</span>
          </div>
          <div data-control={SPEND} className={styles.thin}>
            <div style={{ width: organization ? '12%' : '24%' }} />
          </div>
          <div data-control={SPEND} className={styles.small}>
            Requests are refused when this month’s spend reaches the limit.
          </div>
          <button type="button" data-control={SPEND} className={styles.control} onClick={onEdit}>
            Edit spend limit
          </button>
        </div>
        <div className={styles.card}>
          <div data-control={SPEND} className={styles.strong}>
            Spend alerts
          </div>
          <div data-control={SPEND} className={styles.small}>
            Notify people when spend reaches an amount. Traffic continues.
          </div>
          <table data-control={SPEND} className={styles.table}>
            <tbody>
              {rows.map(([amount, who]) => (
                <tr key={amount}>
                  <td>{amount}</td>
                  <td className={styles.muted}>{who}</td>
                  <td>
                    <button type="button" aria-label="Delete alert">
                      <Icon name="close" size={12} />
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <button type="button" data-control={SPEND} className={styles.linkButton}>
            Add alert
          </button>
        </div>
      </div>
    </section>
  );
}
