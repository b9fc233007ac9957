// The page of the credit grants: its own title under the way back, each grant a line with the day it ends.

import styles from './fourteenth.module.css';
import { List, Row } from './platform-kit.tsx';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  return (
    <>
      <a href="/settings/organization/billing/overview" className={styles.muted}>
        ‹ Billing
      </a>
      <h1 data-control={GRANTS}>Credit grants</h1>
      <List title="Active" mark={GRANTS} listMark={GRANTS}>
        <Row term="Data sharing" about="Granted Jan 1, 2026. Expires Mar 31, 2027." value="$3.60 of $10.00 left" />
        <Row term="Purchase" about="Bought Jan 2, 2027. Expires Jan 2, 2028." value="$3.61 of $12.00 left" />
      </List>
      <List title="Past" mark={GRANTS} listMark={GRANTS}>
        <Row term="Promotion" about="Granted Sep 30, 2025. Expired Sep 30, 2026." value="$0.00 of $5.00 left" />
      </List>
    </>
  );
}
