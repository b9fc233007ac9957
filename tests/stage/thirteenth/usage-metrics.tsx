// The platform's usage page in this set: chosen filters as chips, the dates with a step back and forth, and one chart below tabs that
// hold the sums, so that a tab shows its days. Beside it the month's budget of the whole organization, below it the capabilities.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { MetricTabs } from './metric-tabs.tsx';
import { Bar, Button, Card } from './platform-kit.tsx';
import styles from './thirteenth.module.css';

export function UsageMetrics() {
  return (
    <>
      <div className={styles.top}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <Dates />
        <Button>Export</Button>
      </div>
      <Chips />
      <MetricTabs />
      <div className={styles.pair}>
        <Capabilities />
        <Card title="November budget" about="All projects · resets in 8 days">
          <p className={styles.sum}>$31.08 of $120.00</p>
          <Bar percent={26} />
        </Card>
      </div>
    </>
  );
}

function Dates() {
  return (
    <div className={styles.dates}>
      <button type="button" aria-label="Earlier">
        <Icon name="back" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" data-control="api-usage-utc">
        Nov 9 – Nov 23, 2026
      </button>
      <select aria-label="Interval">
        <option>Daily</option>
        <option>Hourly</option>
      </select>
    </div>
  );
}

function Chips() {
  const single = useFlag('single-project');
  return (
    <ul aria-label="Filters" className={styles.chips}>
      <li>
        <button type="button" aria-haspopup="listbox" data-control="api-usage-project-filter">
          <span>Project</span> {single ? 'Website' : 'All projects'} <Icon name="chevron" size={14} />
        </button>
      </li>
      <li>
        <button type="button" aria-haspopup="listbox">
          <span>API key</span> All API keys <Icon name="chevron" size={14} />
        </button>
      </li>
      <li>
        <button type="button" aria-haspopup="listbox">
          <span>Group by</span> Model <Icon name="chevron" size={14} />
        </button>
      </li>
      <li>
        <button type="button" aria-haspopup="menu">
          <Icon name="plus" size={14} /> Add filter
        </button>
      </li>
    </ul>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699 requests', 86],
    ['Embeddings', '1,205 requests', 14],
    ['Web Searches', '340 requests', 4],
    ['Images', '112 images', 2],
  ] as const;
  return (
    <Card title="API capabilities">
      {zero ? (
        <p className={styles.quiet}>No requests in these dates.</p>
      ) : (
        <ul className={styles.bars}>
          {rows.map(([name, amount, percent]) => (
            <li key={name}>
              <span>{name}</span>
              <span className={styles.quiet}>{amount}</span>
              <Bar percent={percent} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
