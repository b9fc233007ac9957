// The page of the credit grants: each grant as a line of a table.

import { Box, Table } from './platform-kit.tsx';

const GRANTS = 'billing-credit-grants';

export function CreditGrants() {
  return (
    <Box title="Credit grants" about="Credits that you bought or were given, in the order they are used." mark={GRANTS}>
      <Table
        columns={['Received', 'Source', 'State', 'Remaining', 'Expires']}
        rows={[
          ['Jan 1, 2028', 'Data sharing', 'Available', '$3.60 / $10.00', 'Dec 31, 2028'],
          ['Nov 2, 2028', 'Purchase', 'Available', '$3.61 / $12.00', 'Nov 2, 2029'],
          ['Sep 30, 2027', 'Promotion', 'Expired', '$0.00 / $5.00', 'Sep 30, 2028'],
        ]}
        mark={GRANTS}
      />
    </Box>
  );
}
