// The platform's usage dashboard: the toolbar, the spend card with its chart, capabilities at the left; month and totals at the
// right. At /settings/organization/usage the month is the older budget. Decoys: the month's sum, the header's project, totals.

import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { CapabilityList } from './capability-list.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';

export function ApiUsage() {
  const zero = useFlag('zero');
  return (
    <>
      <h1 data-control="api-usage-not-chatgpt" className={styles.h1Pg}>
        Usage
      </h1>
      <Toolbar />
      <div className={styles.tC0l}>
        <div className={styles.sT4k}>
          <SpendCard zero={zero} />
          <CapabilityList zero={zero} />
        </div>
        <div className={styles.sT4k}>
          <MonthCard zero={zero} />
          <TotalCard label="Total tokens" value={zero ? '0' : '27,271,357'} zero={zero} />
          <TotalCard label="Total requests" value={zero ? '0' : '8,904'} zero={zero} />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div className={styles.tB7r}>
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls="project-options"
        data-control="api-usage-project-filter"
        className={styles.bT2n}
      >
        {single ? 'Website' : 'All projects'}
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" role="combobox" aria-expanded="false" aria-controls="key-options" className={styles.bT2n}>
        All API keys
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.bT2n}>
        11/09/26-11/23/26
      </button>
      <div className={styles.fL1x} />
      <button type="button" aria-haspopup="menu" className={styles.bT2n}>
        Group by
      </button>
      <button type="button" aria-haspopup="menu" className={styles.bT2n}>
        1d
      </button>
      <button type="button" className={styles.bT2n}>
        Export
      </button>
    </div>
  );
}

function SpendCard({ zero }: { zero: boolean }) {
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const { pathname } = useAddress();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.cD3x}>
      <div {...mark} className={styles.q7Mu}>
        {pathname === '/usage' ? 'Total Spend' : 'Total spend'}
      </div>
      <div {...mark} className={styles.v5Bg}>
        {spend}
      </div>
      <BarChart className={styles.cH8t} label="Total spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
      <div aria-hidden="true" data-control={UTC} className={styles.aX1s}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 20', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

function MonthCard({ zero }: { zero: boolean }) {
  const { pathname } = useAddress();
  const spent = zero ? '$0.00' : '$31.08';
  if (pathname === '/usage') {
    return (
      <section className={styles.cD3x}>
        <div className={styles.q7Mu}>November spend</div>
        <div className={styles.v6Md}>{spent}</div>
        <div className={styles.s2Ml}>
          <a href="/settings/organization/limits">Edit spend limit</a>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.cD3x}>
      <div className={styles.q7Mu}>November budget</div>
      <div>
        <span className={styles.v6Md}>{spent}</span> <span className={styles.q7Mu}>/ $120</span>
      </div>
      <div className={styles.bR9z}>
        <div style={{ width: zero ? '0%' : '26%' }} />
      </div>
      <div className={styles.s2Ml}>Resets in 7 days</div>
    </section>
  );
}

function TotalCard({ label, value, zero }: { label: string; value: string; zero: boolean }) {
  return (
    <section className={styles.cD3x}>
      <div className={styles.q7Mu}>{label}</div>
      <div className={styles.v6Md}>{value}</div>
      <BarChart className={styles.sP3k} label={`${label} by day`} values={zero ? FLAT : DAYS} />
    </section>
  );
}
