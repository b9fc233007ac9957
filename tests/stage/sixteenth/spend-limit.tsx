// The section of a spend limit: how much of it is spent, its bar, whether it stops requests, and the alerts as a sentence. It is
// edited in place.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { EditLimit } from './edit-limit.tsx';
import { Bar, Button, Section } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './sixteenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  return (
    <Section
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      lead={none ? 'No spend limit set.' : 'The most you plan to spend each month. Actual costs may go over it.'}
      mark={SPEND}
    >
      {!none && <Spent organization={organization} />}
      {editing ? (
        <EditLimit scope={scope} onClose={() => setEditing(false)} />
      ) : (
        <div className={styles.actions}>
          <Button mark={SPEND} onClick={() => setEditing(true)}>
            {none ? 'Set spend limit' : 'Edit spend limit'}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Spent({ organization }: { organization: boolean }) {
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  return (
    <>
      <p data-control={SPEND} className={styles.value}>
        {spent} of {organization ? '$100.00' : '$25.00'}
      </p>
      <Bar label="Spent this month" percent={organization ? 31 : 49} mark={SPEND} />
      <p data-control={SPEND} className={styles.lead}>
        {organization
          ? 'Owners get an email at 80% ($80) and 100% ($100).'
          : 'Project owners get an email at 50% ($12.50) and 100% ($25).'}{' '}
        <button type="button" className={styles.inlineLink}>
          Change alerts
        </button>
      </p>
    </>
  );
}
