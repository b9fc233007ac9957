// The usage dashboard. At /usage it has the words of June 2026; at /settings/organization/usage those of
// November 2025, with the month's budget. Decoys: the month, totals, capabilities, the interval, a note about prices.

import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Capabilities } from './capabilities.tsx';
import { MonthBudget, MonthSpend, Total } from './month-cards.tsx';
import styles from './platform.module.css';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function ApiUsage() {
  const older = useAddress().pathname !== '/usage';
  const zero = useFlag('zero');
  return (
    <>
      <h1 data-control="api-usage-not-chatgpt" className={styles.h1}>
        Usage
      </h1>
      <Toolbar />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <SpendCard label={older ? 'Total spend' : 'Total Spend'} />
          <Capabilities flat={zero} />
        </div>
        <div className={styles.stack}>
          {older ? <MonthBudget /> : <MonthSpend />}
          <Total label="Total tokens" value={zero ? '0' : '27,271,357'} flat={zero} />
          <Total label="Total requests" value={zero ? '0' : '8,904'} flat={zero} />
          <p className={styles.small}>
            Batch API requests are billed at 50% of the usual price. <a href="/docs/pricing">View pricing</a>
          </p>
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls="projects"
        data-control="api-usage-project-filter"
        className={styles.button}
      >
        {single ? 'Website' : 'All projects'}
        <Icon name="chevron" size={12} />
      </button>
      <button type="button" role="combobox" aria-expanded="false" aria-controls="keys" className={styles.button}>
        All API keys
        <Icon name="chevron" size={12} />
      </button>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.button}>
        11/09/26-11/23/26
      </button>
      <span className={styles.grow} />
      <button type="button" className={styles.button}>
        Group by
      </button>
      <button type="button" className={styles.button}>
        1d
      </button>
      <button type="button" className={styles.button}>
        Export
      </button>
    </div>
  );
}

function SpendCard({ label }: { label: string }) {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const none = /^\$0(\.0+)?$/.test(spend);
  const mark = { [none ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.quiet}>
        {label}
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart
        className={styles.chart}
        label={`${label} by day`}
        values={none ? DAYS.map(() => 0) : DAYS}
        mark={UTC}
      />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}
