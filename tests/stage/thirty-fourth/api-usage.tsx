// The platform's usage dashboard: a toolbar, spend and its chart at the left, three cards at the right. The
// dates stand as in June at `/usage`, as older scrapers knew them at the organization's address.

import { useId } from 'react';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Capabilities } from './capabilities.tsx';
import styles from './platform.module.css';
import { Totals } from './totals.tsx';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const UTC = 'api-usage-utc';

export function ApiUsage() {
  return (
    <>
      <div className={styles.top}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
          Usage
        </h1>
        <Toolbar />
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Spend />
          <Capabilities />
        </div>
        <Totals />
      </div>
    </>
  );
}

function Toolbar() {
  const { pathname } = useAddress();
  const single = useFlag('single-project');
  const id = useId();
  return (
    <div className={styles.toolbar}>
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls={`${id}-projects`}
        data-control="api-usage-project-filter"
        className={styles.select}
      >
        <span>{single ? 'Website' : 'All projects'}</span>
        <Icon name="chevron" size={14} />
      </button>
      {single && (
        <button type="button" aria-label="Clear" className={styles.icon}>
          <Icon name="close" size={12} />
        </button>
      )}
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls={`${id}-keys`}
        className={styles.select}
      >
        <span>All API keys</span>
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.select}>
        {pathname === '/usage' ? '11/09/26-11/23/26' : 'Nov 9–Nov 23'}
      </button>
      <button type="button" aria-haspopup="menu" className={styles.select}>
        Group by
      </button>
      <button type="button" aria-haspopup="menu" className={styles.select}>
        1d
      </button>
      <button type="button" className={styles.button}>
        Export
      </button>
    </div>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$18.90', '$18.92');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.label}>
        Total spend
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart className={styles.chart} label="Total spend" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        <span>Nov 9</span>
        <span>Nov 16</span>
        <span>Nov 23 (UTC)</span>
      </div>
    </div>
  );
}
