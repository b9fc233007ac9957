// The section of the spend limit: the card as today, but its fine print behind the name and its alerts as tags that can be removed.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { as, Button, rac, Tip } from './headless.tsx';
import { Meter, Track } from './meter.tsx';
import styles from './ninth.module.css';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

interface SpendProps {
  scope: Scope;
  onEdit: () => void;
}

export function SpendSection({ scope, onEdit }: SpendProps) {
  const none = useFlag('no-limit');
  const organization = scope === 'organization';
  return (
    <section className={styles.plain}>
      <h2 className={styles.strong}>Spend</h2>
      <div className={styles.card}>
        <div className={styles.head}>
          <div>
            <div className={styles.inline}>
              <span data-control={SPEND} className={styles.muted}>
                {organization ? 'Organization spend limit' : 'Project spend limit'}
              </span>
              <Tip label="About spend limits" text="Your actual costs may exceed this based on usage." mark={SPEND} />
            </div>
            {none ? (
              <div data-control={SPEND} className={styles.small}>
                No spend limit set
              </div>
            ) : (
              <Spent organization={organization} />
            )}
          </div>
          <Button mark={SPEND} className={styles.button} onPress={onEdit}>
            {none ? 'Set spend limit' : 'Edit spend limit'}
          </Button>
        </div>
        {!none && (
          <Meter percent={organization ? 49 : 32} text={organization ? '49%' : '32%'} label="Spend limit">
            <Track percent={organization ? 49 : 32} className={styles.track} fillClass={styles.fill} mark={SPEND} />
          </Meter>
        )}
        {!none && <Alerts amounts={organization ? ['80% ($80)', '100% ($100)'] : ['50% ($20)', '100% ($40)']} />}
      </div>
    </section>
  );
}

function Spent({ organization }: { organization: boolean }) {
  const all = useLive('$48.90', '$48.94');
  const own = useLive('$12.80', '$12.82');
  return (
    <div data-control={SPEND} className={styles.small}>
      {organization ? `${all} / $100.00` : `${own} / $40.00`}
    </div>
  );
}

function Alerts({ amounts }: { amounts: string[] }) {
  return (
    <div {...rac} data-control={SPEND} className={styles.alerts}>
      <span className={styles.muted}>Email alerts</span>
      <div {...rac} {...as('grid', { 'aria-label': 'Email alerts' })} className={styles.tags}>
        {amounts.map((amount) => (
          <div key={amount} {...rac} {...as('row')} className={styles.tag}>
            <div {...as('gridcell')} className={styles.inline}>
              {amount}
              <Button label={`Remove alert at ${amount}`}>
                <Icon name="close" size={12} />
              </Button>
            </div>
          </div>
        ))}
      </div>
      <Button className={styles.button}>Add alert</Button>
    </div>
  );
}
