// /usage: filters, the spend card with its chart, and at the right the month and two totals.
// Decoys: the month's sum, the header's project.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Capabilities } from './capabilities.tsx';
import styles from './platform.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);

export function UsageDashboard() {
  return (
    <>
      <header className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <button type="button" className={styles.button}>
          Export
        </button>
      </header>
      <Toolbar />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Spend />
          <Capabilities />
        </div>
        <div className={styles.column}>
          <Month />
          <Totals />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="Filters" className={styles.toolbar}>
      <button
        type="button"
        role="combobox"
        aria-label="Project"
        aria-expanded="false"
        aria-haspopup="listbox"
        aria-controls="radix-_r_7_"
        data-state="closed"
        data-control="api-usage-project-filter"
        className={styles.button}
      >
        {single ? 'Website' : 'All projects'}
        <Icon name="chevron" size={14} />
      </button>
      <button
        type="button"
        role="combobox"
        aria-label="API key"
        aria-expanded="false"
        aria-haspopup="listbox"
        aria-controls="radix-_r_8_"
        data-state="closed"
        className={styles.button}
      >
        All API keys
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" data-state="closed" data-control={UTC} className={styles.button}>
        11/09/26-11/23/26
      </button>
      <button type="button" aria-haspopup="menu" data-state="closed" className={styles.button}>
        Group by
      </button>
      <button type="button" aria-haspopup="menu" data-state="closed" className={styles.button}>
        1d
      </button>
    </div>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section aria-labelledby="total-spend" className={styles.card}>
      <h2 id="total-spend" {...mark} className={styles.label}>
        Total Spend
      </h2>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <figure>
        <BarChart className={styles.chart} label="Total spend by day (UTC)" values={zero ? FLAT : DAYS} mark={UTC} />
        <figcaption>
          <ol data-control={UTC} className={styles.axis}>
            {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
              <li key={day}>{day}</li>
            ))}
          </ol>
        </figcaption>
      </figure>
    </section>
  );
}

function Month() {
  const single = useFlag('single-project');
  const zero = useFlag('zero');
  const amount = zero ? '$4.18' : '$31.08';
  if (single)
    return (
      <section aria-labelledby="month" className={styles.card}>
        <h2 id="month" className={styles.label}>
          November spend
        </h2>
        <div className={styles.figure}>{amount}</div>
      </section>
    );
  return (
    <section aria-labelledby="month" className={styles.card}>
      <h2 id="month" className={styles.label}>
        November budget
      </h2>
      <div>
        <span className={styles.figure}>{amount}</span> <span className={styles.quiet}>/ $120</span>
      </div>
      <meter min={0} max={120} value={zero ? 4.18 : 31.08} aria-labelledby="month" className={styles.meter} />
      <div className={styles.small}>Resets in 8 days</div>
    </section>
  );
}

function Totals() {
  const zero = useFlag('zero');
  return (
    <dl className={styles.column}>
      {[
        ['Total tokens', '27,271,357'],
        ['Total requests', '8,904'],
      ].map(([name = '', value]) => (
        <div key={name} className={styles.card}>
          <dt className={styles.label}>{name}</dt>
          <dd className={styles.figure}>{zero ? '0' : value}</dd>
          <dd>
            <BarChart className={styles.spark} label={`${name} by day`} values={zero ? FLAT : DAYS} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
