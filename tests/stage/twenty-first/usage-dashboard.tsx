// /usage: cards below one another, each with its number above its name; days and months by a segmented control.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './api.module.css';
import { UsageFilters } from './usage-filters.tsx';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const CAPABILITIES: [name: string, amount: string, unit: string][] = [
  ['Responses and Chat Completions', '8,904', 'requests'],
  ['Images', '112', 'images'],
  ['Web Searches', '340', 'requests'],
  ['Embeddings', '1,205', 'requests'],
  ['Vector Stores', '0', 'GB'],
];

export function UsageDashboard() {
  const zero = useFlag('zero');
  const tokens = useLive('27.3M', '27.4M');
  const requests = useLive('8,904', '8,911');
  return (
    <>
      <header className={styles.pageBar}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <UsageFilters />
      </header>
      <InOrder
        parts={{
          spend: <Spend />,
          totals: (
            <div className={styles.pair}>
              <Total name="Tokens" amount={zero ? '0' : tokens} />
              <Total name="Requests" amount={zero ? '0' : requests} />
            </div>
          ),
          month: <Month />,
          batch: <BatchTip />,
          capabilities: <Capabilities />,
        }}
      />
    </>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <div>
          <strong {...mark} className={styles.figure}>
            {spend}
          </strong>
          <h2 {...mark} className={styles.label}>
            Total spend
          </h2>
        </div>
        <div role="tablist" aria-label="Interval" className={styles.segments}>
          {['Day', 'Week', 'Month'].map((interval, index) => (
            <button key={interval} type="button" role="tab" aria-selected={index === 0} className={styles.segment}>
              {interval}
            </button>
          ))}
        </div>
      </div>
      <BarChart
        className={styles.chart}
        label="Spend by day"
        values={zero ? DAYS.map(() => 0) : DAYS}
        mark="api-usage-utc"
      />
      <div data-control="api-usage-utc" className={styles.axis}>
        <span>Nov 9</span>
        <span>Nov 16</span>
        <span>Nov 23</span>
      </div>
    </section>
  );
}

function Total({ name, amount }: { name: string; amount: string }) {
  return (
    <section className={styles.card}>
      <strong className={styles.smallFigure}>{amount}</strong>
      <h2 className={styles.label}>{name}</h2>
    </section>
  );
}

function Month() {
  const zero = useFlag('zero');
  return (
    <section className={styles.card}>
      <strong className={styles.smallFigure}>{zero ? '$0.00' : '$31.08'}</strong>
      <h2 className={styles.label}>November spend</h2>
      <a href="/settings/organization/limits" className={styles.rowLink}>
        $120 monthly limit
      </a>
    </section>
  );
}

function BatchTip() {
  return (
    <aside className={styles.tip}>
      <p>Work that can wait a day costs half as much with the Batch API.</p>
      <a href="/docs/guides/batch">Try it</a>
    </aside>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  return (
    <section>
      <h2 className={styles.sticky}>By capability</h2>
      <ul className={styles.list}>
        {CAPABILITIES.map(([name, amount, unit]) => (
          <li key={name} className={styles.row}>
            <span>{name}</span>
            <span className={styles.label}>
              {zero ? '0' : amount} {unit}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
