// The page of credit grants: a way back, and each grant as a setting whose meter shows what is left of it.

import styles from './platform.module.css';
import { Meter, Setting } from './settings-list.tsx';

const GRANTS = 'billing-credit-grants';

export function Grants() {
  return (
    <>
      <header>
        <a href="/settings/organization/billing/overview" className={styles.back}>
          Billing
        </a>
        <h1 data-control={GRANTS}>Credit grants</h1>
        <p data-control={GRANTS} className={styles.help}>
          Each grant expires on a day of its own. The one that expires first is used first.
        </p>
      </header>
      <ul data-control={GRANTS} className={styles.settings}>
        <Setting title="Purchase of November 2, 2026" help="Expires on November 2, 2027.">
          <Meter percent={60}>$7.21 of $12.00 available</Meter>
        </Setting>
        <Setting title="Promotional grant of June 12, 2026" help="Used up on September 4, 2026.">
          <Meter percent={0}>$0.00 of $10.00 available</Meter>
        </Setting>
        <Setting title="Purchase of September 30, 2025" help="Expired on September 30, 2026.">
          <Meter percent={0}>$0.00 of $5.00 available</Meter>
        </Setting>
      </ul>
    </>
  );
}
