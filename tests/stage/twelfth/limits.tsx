// The limits of an organization or a project in this set: boxes below one another, for the organization the tier first.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import { Box, Button, Table } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import { SpendBox } from './spend-box.tsx';
import { TierSteps } from './tier-steps.tsx';
import styles from './twelfth.module.css';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const organization = scope === 'organization';
  return (
    <>
      <div className={styles.top}>
        <h1>{organization ? 'Limits' : 'Project limits'}</h1>
        <p className={styles.hint}>{organization ? 'Personal' : 'Default project'}</p>
      </div>
      {organization && <TierSteps />}
      <SpendBox scope={scope} onEdit={() => setEditing(true)} />
      <RateLimits scope={scope} />
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  return (
    <Box title="Rate limits" action={scope === 'project' && <Button>Override</Button>}>
      <p className={styles.hint}>
        {scope === 'project'
          ? 'Inherited from the organization unless overridden.'
          : 'Requests above these are refused until the minute or the day is over.'}
      </p>
      <Table
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-5.5', '500,000', '500', '1,500,000'],
          ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
          ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
        ]}
      />
    </Box>
  );
}
