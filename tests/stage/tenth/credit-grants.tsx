// The tab of the credit grants: what is left of all as a large figure, each grant as a line of a table.

import { Figure, Panel, Table } from './platform-kit.tsx';
import styles from './tenth.module.css';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  return (
    <Panel title="Credit grants" about="Credits you received without buying them." mark={GRANTS}>
      <div data-control={GRANTS} className={styles.figures}>
        <Figure number="$3.60" caption="Available" />
        <Figure number="$11.40" caption="Used or expired" />
      </div>
      <Table
        columns={['Source', 'Granted', 'Amount', 'Remaining', 'Expires']}
        rows={[
          ['Data sharing', 'Jan 1, 2026', '$10.00', '$3.60', 'Dec 31, 2026'],
          ['Promotion', 'Sep 30, 2025', '$5.00', '$0.00', 'Expired'],
        ]}
        mark={GRANTS}
      />
    </Panel>
  );
}
