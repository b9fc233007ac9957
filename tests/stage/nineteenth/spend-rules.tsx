// Spend alert and hard spend limit in the words of the newer guide, as lines of one table: what each does at which amount.

import { useLive } from '../state.ts';
import { Box, Button, Table } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function SpendRules({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const spent = useLive('$31.08', '$31.10');
  return (
    <Box
      title="Spend"
      about={`${spent} spent in November by ${scope === 'organization' ? 'all projects' : 'this project'}`}
      mark={SPEND}
      aside={
        <Button mark={SPEND} onClick={onEdit}>
          Edit
        </Button>
      }
    >
      <Table
        columns={['Rule', 'Amount', 'When reached']}
        rows={[
          ['Spend alert at 80%', '$80.00', 'Owners get an email'],
          ['Spend alert at 100%', '$100.00', 'Owners get an email'],
          ['Hard spend limit', 'Not set', 'Requests are refused'],
        ]}
        mark={SPEND}
      />
    </Box>
  );
}
