// The usage dashboard: the heading with its filters, spend and capabilities at the left, the month and totals at the right.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { CapabilityList, MonthCard, TotalCards } from './usage-cards.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 4.9];
const FLAT = DAYS.map(() => 0);

export function UsageDashboard() {
  return (
    <>
      <div className={styles.heading}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
          Usage
        </h1>
        <Toolbar />
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <SpendCard />
          <CapabilityList />
        </div>
        <div className={styles.stack}>
          <MonthCard />
          <TotalCards />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  const id = useId();
  return (
    <div className={styles.toolbar}>
      <button
        type="button"
        role="combobox"
        aria-controls={`radix-${id}-projects`}
        aria-expanded="false"
        aria-autocomplete="none"
        data-state="closed"
        data-control="api-usage-project-filter"
        className={styles.select}
      >
        <span>{single ? 'Website' : 'All projects'}</span>
        <Icon name="chevron" size={14} />
      </button>
      <button
        type="button"
        role="combobox"
        aria-controls={`radix-${id}-keys`}
        aria-expanded="false"
        aria-autocomplete="none"
        data-state="closed"
        className={styles.select}
      >
        <span>All API keys</span>
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" aria-expanded="false" data-control={UTC} className={styles.select}>
        11/09/26-11/23/26
      </button>
      <button type="button" aria-haspopup="menu" className={styles.select}>
        Group by
      </button>
      <button type="button" aria-haspopup="menu" className={styles.select}>
        1d
      </button>
      <button type="button" className={styles.select}>
        Export
      </button>
    </div>
  );
}

function SpendCard() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.label}>
        Total Spend
      </div>
      <div {...mark} className={styles.amount}>
        {spend}
      </div>
      <BarChart className={styles.chart} label="Total Spend" values={zero ? FLAT : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        <span>Nov 9</span>
        <span>Nov 13</span>
        <span>Nov 18</span>
        <span>Nov 23</span>
      </div>
    </div>
  );
}
