// The limits of an organization or a project in this set: the spend limit beside its alerts, then the tier (of an organization
// only), then the rate limits as a table.

import { useState } from 'react';
import { useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { EditLimit } from './edit-limit.tsx';
import styles from './fifteenth.module.css';
import { Button, Table, Tile } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import { SpendAlerts, SpendLimit } from './spend-limit.tsx';
import { TierTile } from './tier-tile.tsx';

export function Limits({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const edit = () => setEditing(true);
  return (
    <>
      <div className={styles.titleRow}>
        <div>
          <h1>{scope === 'organization' ? 'Limits' : 'Project limits'}</h1>
          <p className={styles.note}>{scope === 'organization' ? 'Personal' : 'Default project'}</p>
        </div>
        <a href="/usage">View usage</a>
      </div>
      <div className={styles.grid}>
        <InOrder
          parts={{
            spend: <SpendLimit scope={scope} onEdit={edit} />,
            alerts: !none && <SpendAlerts scope={scope} />,
            tier: scope === 'organization' && <TierTile />,
            rates: <RateLimits scope={scope} />,
          }}
        />
      </div>
      {editing && <EditLimit scope={scope} onClose={() => setEditing(false)} />}
    </>
  );
}

function RateLimits({ scope }: { scope: Scope }) {
  return (
    <Tile
      size="full"
      title="Rate limits"
      about={scope === 'project' ? 'Inherited from the organization unless overridden.' : undefined}
      aside={scope === 'project' ? <Button>Override</Button> : undefined}
    >
      <Table
        columns={['Model', 'TPM', 'RPM', 'TPD']}
        rows={[
          ['gpt-6', '500,000', '500', '1,500,000'],
          ['gpt-6-mini', '500,000', '500', '5,000,000'],
          ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
        ]}
      />
    </Tile>
  );
}
