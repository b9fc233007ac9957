// The usage dashboard: filters, the spend with its chart and the capabilities at the left, the month and the totals at the
// right. Decoys: the month's budget (which is not zero with `zero`: the month is longer than the dates), the totals.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';
const CAPABILITIES = [
  ['Responses and Chat Completions', '7,699 requests', '26.9M input tokens'],
  ['Web Searches', '340 requests', ''],
  ['Audio Transcriptions', '12 requests', '840 seconds'],
  ['File Searches', '0 requests', ''],
  ['Code Interpreter Sessions', '4 sessions', ''],
  ['Embeddings', '1,205 requests', '402.1K input tokens'],
  ['Audio Speeches', '0 requests', '0 characters'],
  ['Moderation', '0 requests', ''],
  ['Images', '112 requests', '112 images'],
  ['Vector Stores', '0.2 GB', ''],
] as const;

export function ApiUsage() {
  return (
    <>
      <div className={styles.pageHead}>
        <div className={styles.pageTitle}>
          <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
            Usage
          </h1>
        </div>
        <Toolbar />
      </div>
      <div className={styles.columns}>
        <div className={styles.left}>
          <Spend />
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
      <div className={styles.toolbarGroup}>
        <Select label={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
        <Select label="All API keys" />
      </div>
      <div className={styles.toolbarGroup}>
        <button type="button" data-control={UTC} className={styles.button}>
          <span className={styles.buttonInner}>
            <span>11/09/26-11/23/26</span>
          </span>
        </button>
        <button type="button" className={styles.button}>
          <span className={styles.buttonInner}>
            <span>Group by</span>
            <Icon name="chevron" size={14} />
          </span>
        </button>
        <button type="button" className={styles.button}>
          <span className={styles.buttonInner}>1d</span>
        </button>
        <button type="button" className={styles.button}>
          <span className={styles.buttonInner}>Export</span>
        </button>
      </div>
    </div>
  );
}

function Select({ label, mark }: { label: string; mark?: string }) {
  return (
    <button
      type="button"
      role="combobox"
      aria-expanded="false"
      data-state="closed"
      data-control={mark}
      className={styles.button}
    >
      <span className={styles.buttonInner}>
        <span>{label}</span>
        <Icon name="chevron" size={14} />
      </span>
    </button>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <div {...mark} className={styles.label}>
          <span>Total Spend</span>
        </div>
        <div {...mark} className={styles.figure}>
          <span>{spend}</span>
        </div>
      </div>
      <div className={styles.chartWrap}>
        <BarChart className={styles.chart} label="Spend" values={zero ? FLAT : DAYS} mark={UTC} />
        <div data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 13', 'Nov 16', 'Nov 20', 'Nov 23'].map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  return (
    <div className={styles.block}>
      <div className={styles.tabs}>
        <button type="button" className={styles.tabOn}>
          <span>API capabilities</span>
        </button>
        <button type="button" className={styles.tab}>
          <span>Spend categories</span>
        </button>
      </div>
      <div className={styles.tiles}>
        {CAPABILITIES.map(([name, count, volume]) => (
          <div key={name} className={styles.card}>
            <div className={styles.label}>
              <span>{name}</span>
            </div>
            <div className={styles.tileFacts}>
              <div className={styles.small}>{zero ? count.replace(/^[\d.,]+/, '0') : count}</div>
              {volume && <div className={styles.small}>{zero ? volume.replace(/^[\d.,]+[KM]?/, '0') : volume}</div>}
            </div>
            <div className={styles.chartWrap}>
              <BarChart className={styles.spark} label={name} values={zero || count.startsWith('0 ') ? FLAT : DAYS} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function Month() {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.label}>
        <span>{zero ? 'November spend' : 'November budget'}</span>
      </div>
      {zero ? (
        <div className={styles.figure}>
          <span>$3.18</span>
        </div>
      ) : (
        <>
          <div className={styles.sum}>
            <span>$31.08</span> <span className={styles.muted}>/ $120</span>
          </div>
          <div className={styles.meter}>
            <div className={styles.fill26} />
          </div>
          <div className={styles.small}>Resets in 8 days</div>
        </>
      )}
    </div>
  );
}

function Total({ label, value }: { label: string; value: string }) {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.label}>
        <span>{label}</span>
      </div>
      <div className={styles.figure}>
        <span>{zero ? '0' : value}</span>
      </div>
      <div className={styles.chartWrap}>
        <BarChart className={styles.spark} label={label} values={zero ? FLAT : DAYS} />
      </div>
    </div>
  );
}
