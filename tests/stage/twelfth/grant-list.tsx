// The credit grants: each as a line with what is left of it, the active ones apart from those of before.

import { Bar, Box } from './platform-kit.tsx';
import styles from './twelfth.module.css';

const GRANTS = 'billing-credit-grants';

export function GrantList() {
  return (
    <>
      <p className={styles.hint}>
        <a href="/settings/organization/billing/overview">Billing</a> /{' '}
        <span aria-current="page" data-control={GRANTS}>
          Credit grants
        </span>
      </p>
      <div className={styles.top}>
        <h1 data-control={GRANTS}>Credit grants</h1>
      </div>
      <Box title="Active" mark={GRANTS}>
        <ul data-control={GRANTS} className={styles.grants}>
          <li>
            <b>Builder event</b>
            <span>$3.40 left of $5.00</span>
            <Bar percent={68} />
            <span className={styles.hint}>Received Oct 31, 2026 · Expires Jan 31, 2027</span>
          </li>
        </ul>
      </Box>
      <Box title="Used or expired" mark={GRANTS}>
        <ul data-control={GRANTS} className={styles.grants}>
          <li>
            <b>Welcome credits</b>
            <span>$0.00 left of $5.00</span>
            <Bar percent={0} />
            <span className={styles.hint}>Received Sep 30, 2025 · Expired Dec 30, 2025</span>
          </li>
        </ul>
      </Box>
    </>
  );
}
