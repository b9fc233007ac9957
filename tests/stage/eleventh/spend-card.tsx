// The spend limit: what was spent of it in words, a bar, whether it is enforced, and the alerts as rows below.

import { useFlag, useLive } from '../state.ts';
import { Button, Progress } from './base.tsx';
import styles from './eleventh.module.css';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

interface SpendProps {
  scope: Scope;
  onEdit: () => void;
}

export function SpendCard({ scope, onEdit }: SpendProps) {
  const none = useFlag('no-limit');
  const project = scope === 'project';
  const percent = project ? 28 : 42;
  return (
    <section data-slot="card" className={styles.card}>
      <div className={styles.head}>
        <h2 data-slot="card-title" data-control={SPEND} className={styles.label}>
          {project ? 'Project spend limit' : 'Organization spend limit'}
        </h2>
        <Button mark={SPEND} popup="dialog" className={styles.button} onClick={onEdit}>
          {none ? 'Set spend limit' : 'Edit spend limit'}
        </Button>
      </div>
      {none ? (
        <p data-control={SPEND} className={styles.small}>
          No spend limit set
        </p>
      ) : (
        <>
          <Spent project={project} />
          <Progress
            percent={percent}
            text={`${percent}%`}
            label="Spent this month"
            className={styles.track}
            fillClass={styles.fill}
            mark={SPEND}
          />
          <div className={styles.head}>
            <span data-control={SPEND}>Hard limit</span>
            <span data-slot="badge" data-control={SPEND} className={styles.badge}>
              Off
            </span>
          </div>
          <Alerts amounts={project ? ['80% ($32)', '100% ($40)'] : ['50% ($50)', '90% ($90)']} />
        </>
      )}
    </section>
  );
}

function Spent({ project }: { project: boolean }) {
  const all = useLive('$41.66', '$41.70');
  const own = useLive('$11.05', '$11.09');
  return (
    <div data-control={SPEND}>
      <span className={styles.small}>{project ? own : all}</span>{' '}
      <span className={styles.muted}>of {project ? '$40.00' : '$100.00'} this month</span>
    </div>
  );
}

function Alerts({ amounts }: { amounts: string[] }) {
  return (
    <div>
      <div data-control={SPEND} className={styles.muted}>
        Spend alerts
      </div>
      <ul className={styles.list}>
        {amounts.map((amount) => (
          <li key={amount} className={styles.head}>
            {amount}
            <Button label={`Remove alert at ${amount}`} className={styles.quiet}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
