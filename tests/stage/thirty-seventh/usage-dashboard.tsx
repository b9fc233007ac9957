// The newer dashboard: filters as buttons, the spend with its chart and capability cards at the left, the month and the totals at
// the right. Decoys: the month's spend, the totals, a promotion.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { DAYS, FLAT, PROJECT, UTC, useSpend } from './spend.ts';

export function UsageDashboard() {
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
          Usage
        </h1>
        <Toolbar />
      </div>
      <div className={styles.promo}>
        <span className={styles.pill}>New</span>
        <span>Save 50% on asynchronous work with the Batch API.</span>
        <a href="/docs/guides/batch">Read the guide</a>
      </div>
      <div className={styles.columns}>
        <div className={styles.left}>
          <SpendCard />
          <Capabilities />
        </div>
        <div className={styles.right}>
          <Month />
          <Total label="Total tokens" value="27,271,357" />
          <Total label="Total requests" value="8,904" />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <div data-control={PROJECT} className={styles.filter}>
        <button type="button" aria-haspopup="listbox" className={styles.control}>
          {single ? 'Website' : 'All projects'}
          <Icon name="chevron" size={14} />
        </button>
        {single && (
          <button type="button" aria-label="Clear" className={styles.clear}>
            <Icon name="close" size={12} />
          </button>
        )}
      </div>
      <button type="button" aria-haspopup="listbox" className={styles.control}>
        All API keys
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.control}>
        11/09/26-11/23/26
      </button>
      <button type="button" aria-haspopup="menu" className={styles.control}>
        Group by
      </button>
      <button type="button" aria-haspopup="menu" className={styles.control}>
        1d
      </button>
      <button type="button" className={styles.control}>
        Export
      </button>
    </div>
  );
}

function SpendCard() {
  const zero = useFlag('zero');
  const { spend, mark } = useSpend();
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.label}>
        Total Spend
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart className={styles.chart} label="Total Spend" values={zero ? FLAT : DAYS} mark={UTC} />
      <div aria-hidden="true" data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const cards = [
    ['Responses and Chat Completions', '7,699 requests', '26,874,102 tokens'],
    ['Web Searches', '340 requests', ''],
    ['Embeddings', '1,205 requests', '397,255 tokens'],
    ['Images', '112 requests', '112 images'],
    ['Code Interpreter Sessions', '14 sessions', ''],
    ['Vector Stores', '0.4 GB', ''],
  ];
  return (
    <div>
      <div className={styles.tabs}>
        <button type="button" aria-pressed="true">
          API capabilities
        </button>
        <button type="button" aria-pressed="false">
          Spend categories
        </button>
      </div>
      <div className={styles.grid}>
        {cards.map(([name, requests, volume]) => (
          <div key={name} className={styles.card}>
            <div className={styles.strong}>{name}</div>
            <div className={styles.small}>{zero ? '0 requests' : requests}</div>
            <div className={styles.small}>{zero ? '' : volume}</div>
            <BarChart className={styles.spark} label={name ?? ''} values={zero ? FLAT : DAYS} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Month() {
  return (
    <div className={styles.card}>
      <div className={styles.label}>November spend</div>
      <div className={styles.amount}>$58.10</div>
      <div className={styles.thin}>
        <div style={{ width: '48%' }} />
      </div>
      <div className={styles.small}>Resets in 8 days</div>
    </div>
  );
}

function Total({ label, value }: { label: string; value: string }) {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.label}>{label}</div>
      <div className={styles.amount}>{zero ? '0' : value}</div>
      <BarChart className={styles.spark} label={label} values={zero ? FLAT : DAYS} />
    </div>
  );
}
