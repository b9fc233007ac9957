// A spend limit: what was spent of how much over a thin bar, and below it the alerts, in the same card. With the words of the newer
// guide the hard limit is a row too. Without a limit a card that says so.

import { useFlag, useLive } from '../state.ts';
import styles from './eighteenth.module.css';
import { Bar, Button, Card, List, Row, Section } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  return (
    <Section
      title={organization ? 'Organization spend limit' : 'Project spend limit'}
      mark={SPEND}
      aside={
        <Button filled={none} mark={SPEND} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </Button>
      }
    >
      {none ? <NoLimit /> : <Spent organization={organization} onEdit={onEdit} />}
    </Section>
  );
}

function NoLimit() {
  const spent = useLive('$12.34', '$12.36');
  return (
    <Card mark={SPEND}>
      <p className={styles.middle}>No spend limit set</p>
      <p className={styles.muted}>This project has spent {spent} in February.</p>
    </Card>
  );
}

function Spent({ organization, onEdit }: { organization: boolean; onEdit: () => void }) {
  const newer = useFlag('spend-alerts');
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const limit = organization ? '$100.00' : '$25.00';
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)'];
  return (
    <>
      <Card mark={SPEND}>
        <p className={styles.middle}>
          {spent} / {limit}
        </p>
        <Bar percent={organization ? 31 : 49} />
        <p className={styles.muted}>February · Your actual costs may exceed this based on usage</p>
      </Card>
      <List mark={SPEND}>
        {alerts.map((alert) => (
          <Row
            key={alert}
            label={newer ? `Spend alert at ${alert}` : alert}
            about="Email to organization owners"
            onClick={onEdit}
          />
        ))}
        {newer && <Row label="Hard spend limit" about="Requests keep working" value="Off" onClick={onEdit} />}
      </List>
    </>
  );
}
