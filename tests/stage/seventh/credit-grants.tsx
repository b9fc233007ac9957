// The tab of the credit grants: a row for each with what is left of it and when it expires.

import { Bar, Card } from './platform-kit.tsx';
import styles from './seventh.module.css';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  const grants = [
    ['Data sharing', '$3.60 of $10.00 left', 36, 'Expires Dec 31, 2026'],
    ['Promotion', '$0.00 of $5.00 left', 0, 'Expired Sep 30, 2026'],
  ] as const;
  return (
    <Card title={<h2 data-control={GRANTS}>Credit grants</h2>} action={<span className={styles.hint}>2 grants</span>}>
      {grants.map(([source, left, percent, expires]) => (
        <div key={source} data-control={GRANTS} className={styles.row}>
          <div className={styles.rowText}>
            <div>{source}</div>
            <div className={styles.hint}>{expires}</div>
          </div>
          <div className={styles.grant}>
            <div>{left}</div>
            <Bar percent={percent} />
          </div>
        </div>
      ))}
    </Card>
  );
}
