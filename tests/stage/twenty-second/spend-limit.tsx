// The spend limit as pairs of key and value, whether it is enforced as a badge, and the alerts as a table.

import { useFlag, useLive } from '../state.ts';
import { Badge, Container, Pair, Pairs, Table } from './controls.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const MARK = 'limits-alert-or-hard';

export function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const newer = useFlag('spend-alerts');
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const limit = organization ? '$100.00' : '$25.00';
  const title = newer ? 'Hard spend limit' : organization ? 'Organization spend limit' : 'Project spend limit';
  return (
    <Container
      title={title}
      mark={MARK}
      actions={
        <button type="button" data-control={MARK} className={styles.button} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </button>
      }
    >
      {none ? (
        <div data-control={MARK} className={styles.empty}>
          <strong>No spend limit set</strong>
          <p className={styles.quiet}>Spend in this {scope} isn’t limited.</p>
        </div>
      ) : (
        <Pairs>
          <Pair name="Monthly limit" mark={MARK}>
            {limit}
          </Pair>
          <Pair name="Spend this month" info="Your actual costs may exceed this based on usage." mark={MARK}>
            <div>
              {spent} / {limit}
            </div>
            <div className={styles.bar}>
              <div className={organization ? styles.barEighth : styles.barHalf} />
            </div>
          </Pair>
          <Pair name="Enforcement" info="What happens when spend reaches the limit." mark={MARK}>
            {newer ? <Badge kind="warn">Enforcing</Badge> : <Badge kind="idle">Not enforced</Badge>}
          </Pair>
          <Pair name="Resets">Dec 1, 2026</Pair>
        </Pairs>
      )}
    </Container>
  );
}

export function SpendAlerts({ scope }: { scope: Scope }) {
  const none = useFlag('no-limit');
  if (none) return null;
  const [first, second] = scope === 'organization' ? ['$80', '$100'] : ['$20', '$25'];
  return (
    <Container
      title="Spend alerts"
      count={2}
      actions={
        <button type="button" className={styles.button}>
          Add alert
        </button>
      }
    >
      <Table
        label="Spend alerts"
        columns={['Threshold', 'Recipients', 'Status']}
        rows={[
          [
            `80% (${first})`,
            'Owners',
            <Badge key="status" kind="idle">
              Not reached
            </Badge>,
          ],
          [
            `100% (${second})`,
            'Owners',
            <Badge key="status" kind="idle">
              Not reached
            </Badge>,
          ],
        ]}
      />
    </Container>
  );
}
