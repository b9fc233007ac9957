// The tab of the credit grants: one wide table, with a filter that is a choice of one.

import styles from './fifteenth.module.css';
import { Chip, Segments, Table, Tile } from './platform-kit.tsx';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  return (
    <div className={styles.grid}>
      <Tile
        size="full"
        title="Your grants"
        about="Grants that expire first are used first."
        mark={GRANTS}
        aside={<Segments label="Show" names={['All', 'Active', 'Expired']} current="All" />}
      >
        <Table
          columns={['Received', 'Type', 'State', 'Balance', 'Expires']}
          rows={[
            ['Apr 2, 2027', 'Purchase', <Chip key="state">Active</Chip>, '$7.21 / $12.00', 'Apr 2, 2028'],
            ['Jan 1, 2027', 'Data sharing', <Chip key="state">Active</Chip>, '$3.60 / $10.00', 'Dec 31, 2027'],
            ['Sep 30, 2025', 'Promotion', 'Expired', '$0.00 / $5.00', 'Sep 30, 2026'],
          ]}
          mark={GRANTS}
        />
      </Tile>
    </div>
  );
}
