// The page of the credit grants: a heading of its own below the way back, and a section for each grant.

import { Section } from './platform-kit.tsx';
import styles from './sixteenth.module.css';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  return (
    <>
      <header>
        <a href="/settings/organization/billing/overview" className={styles.back}>
          Billing
        </a>
        <h1 data-control={GRANTS}>Credit grants</h1>
        <p data-control={GRANTS} className={styles.lead}>
          You have $3.60 in free credits.
        </p>
      </header>
      <Section title="Data sharing" lead="Granted January 1, 2027. Expires December 31, 2027." mark={GRANTS}>
        <p data-control={GRANTS} className={styles.value}>
          $3.60 of $10.00 left
        </p>
      </Section>
      <Section title="Startup program" lead="Granted June 1, 2026. Expired May 31, 2027." mark={GRANTS}>
        <p data-control={GRANTS} className={styles.value}>
          $0.00 of $500.00 left
        </p>
      </Section>
    </>
  );
}
