// The tab of the credit grants: each a line, with a ring that shows how much of it is left.

import { Block, Grid, Ring } from './platform-kit.tsx';
import styles from './seventeenth.module.css';

const GRANTS = 'billing-credit-grants';

export function GrantTable() {
  return (
    <Block title="Credit grants" about="$3.60 available" mark={GRANTS}>
      <Grid
        label="Credit grants"
        mark={GRANTS}
        columns={['Source', 'Received', 'Remaining', 'State', 'Expires']}
        rows={[
          [
            'Data sharing',
            'Jan 1, 2027',
            <Left key="left" percent={36} text="$3.60 of $10.00" />,
            'Active',
            'Dec 31, 2027',
          ],
          [
            'Startup program',
            'Mar 3, 2026',
            <Left key="left" percent={0} text="$0.00 of $50.00" />,
            'Used',
            'Mar 3, 2027',
          ],
          [
            'Promotion',
            'Sep 30, 2025',
            <Left key="left" percent={0} text="$0.00 of $5.00" />,
            'Expired',
            'Sep 30, 2026',
          ],
        ]}
      />
    </Block>
  );
}

function Left({ percent, text }: { percent: number; text: string }) {
  return (
    <span className={styles.withRing}>
      <Ring percent={percent} />
      {text}
    </span>
  );
}
