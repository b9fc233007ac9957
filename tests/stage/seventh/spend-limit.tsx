// The card of a spend limit: what was spent of how much beside its name, the bar, what kind of limit it is and when it starts over
// as facts, the alerts as rows. Without a limit, one line and a button.

import { useFlag, useLive } from '../state.ts';
import { Bar, Button, Card, Fact, Row } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './seventh.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendLimit({ scope, onEdit }: { scope: Scope; onEdit: () => void }) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  const spent = useLive(organization ? '$31.08' : '$12.34', organization ? '$31.10' : '$12.36');
  const [limit, percent] = organization ? (['$100.00', 31] as const) : (['$25.00', 49] as const);
  return (
    <Card
      title={<h2 data-control={SPEND}>{organization ? 'Organization spend limit' : 'Project spend limit'}</h2>}
      action={
        <Button mark={SPEND} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </Button>
      }
    >
      {none ? (
        <dl className={styles.pad}>
          <Fact name="No spend limit set" mark={SPEND}>
            {spent} spent in November
          </Fact>
        </dl>
      ) : (
        <>
          <div className={styles.pad}>
            <div data-control={SPEND}>
              <span className={styles.figure}>{spent}</span> / {limit}
            </div>
            <Bar percent={percent} mark={SPEND} />
            <dl>
              <Fact name="Hard limit" mark={SPEND}>
                Not enforced
              </Fact>
              <Fact name="Starts over">December 1, 2026</Fact>
            </dl>
            <p data-control={SPEND} className={styles.hint}>
              Your actual costs may exceed this based on usage.
            </p>
          </div>
          <Alerts amounts={organization ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)']} />
        </>
      )}
    </Card>
  );
}

function Alerts({ amounts }: { amounts: string[] }) {
  return (
    <>
      <Row label="Spend alerts" hint="Owners get an email. Requests keep working." mark={SPEND}>
        <Button>Add alert</Button>
      </Row>
      {amounts.map((amount) => (
        <Row key={amount} label={amount} mark={SPEND}>
          <button type="button" aria-label={`Remove alert at ${amount}`} className={styles.quiet}>
            Remove
          </button>
        </Row>
      ))}
    </>
  );
}
