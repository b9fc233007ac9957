// The API usage page in this set: toolbar, the spend card with its chart, the capabilities, and at the right
// the month and the totals. Its month is "November spend" at /usage and the budget at the organization's address. Decoys: the
// month's amounts, also while they are zero, the totals, the project of the header.

import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Money } from './money.tsx';
import styles from './platform.module.css';

const UTC = 'api-usage-utc';
const PROJECT = 'api-usage-project-filter';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const CAPABILITIES = [
  ['Responses and Chat Completions', '7,699', 'requests', '26.9M', 'input tokens'],
  ['Web Searches', '340', 'requests', '–', ''],
  ['Audio Transcriptions', '12', 'requests', '41', 'minutes'],
  ['File Searches', '28', 'requests', '–', ''],
  ['Code Interpreter Sessions', '6', 'sessions', '–', ''],
  ['Embeddings', '803', 'requests', '371K', 'input tokens'],
  ['Images', '16', 'requests', '16', 'images'],
  ['Vector Stores', '2', 'stores', '0.1', 'GB'],
] as const;

export function ApiUsage() {
  return (
    <>
      <div className={styles.pageHead}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.h1}>
          Usage
        </h1>
        <button type="button" className={styles.button}>
          <Icon name="up" size={14} />
          <span>Export</span>
        </button>
      </div>
      <Toolbar />
      <div className={styles.columns}>
        <div className={styles.left}>
          <SpendCard />
          <Capabilities />
        </div>
        <div className={styles.right}>
          <MonthCard />
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
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls="project-list"
        data-control={PROJECT}
        className={styles.select}
      >
        <Icon name="stack" size={14} />
        <span>{single ? 'Website' : 'All projects'}</span>
        <Icon name={single ? 'close' : 'chevron'} size={14} />
      </button>
      <button type="button" role="combobox" aria-expanded="false" aria-controls="key-list" className={styles.select}>
        <Icon name="key" size={14} />
        <span>All API keys</span>
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.select}>
        <span>11/13/26</span>
        <span>-</span>
        <span>11/27/26</span>
      </button>
      <button type="button" className={styles.select}>
        <span>Group by</span>
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" className={styles.select}>
        <span>1d</span>
        <Icon name="chevron" size={14} />
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
      <div>
        <div {...mark} className={styles.muted}>
          Total Spend
        </div>
        <div {...mark} className={styles.figure}>
          <Money amount={spend} />
        </div>
      </div>
      <BarChart className={styles.chart} label="Total Spend" values={zero ? FLAT : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 13', 'Nov 17', 'Nov 21', 'Nov 24', 'Nov 27'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  return (
    <>
      <div className={styles.tabs}>
        <button type="button" data-state="active" className={styles.tab}>
          API capabilities
        </button>
        <button type="button" data-state="inactive" className={styles.tab}>
          Spend categories
        </button>
      </div>
      <div className={styles.tiles}>
        {CAPABILITIES.map(([name, count, unit, volume, volumeUnit]) => (
          <div key={name} className={styles.tile}>
            <div className={styles.strong}>{name}</div>
            <div className={styles.small}>
              <span>{zero ? '0' : count}</span> <span>{unit}</span>
            </div>
            {volumeUnit && (
              <div className={styles.small}>
                <span>{zero ? '0' : volume}</span> <span>{volumeUnit}</span>
              </div>
            )}
            <BarChart className={styles.spark} label={name} values={zero ? FLAT : DAYS} />
          </div>
        ))}
      </div>
    </>
  );
}

function MonthCard() {
  const zero = useFlag('zero');
  const { pathname } = useAddress();
  const amount = zero ? '$0.00' : '$31.08';
  if (pathname === '/usage')
    return (
      <div className={styles.card}>
        <div className={styles.muted}>November spend</div>
        <div className={styles.figure}>
          <Money amount={amount} />
        </div>
      </div>
    );
  return (
    <div className={styles.card}>
      <div className={styles.muted}>November budget</div>
      <div>
        <span className={styles.figure}>
          <Money amount={amount} />
        </span>{' '}
        <span className={styles.muted}>/ $120</span>
      </div>
      <div className={styles.track}>
        <div className={styles.fill} style={{ width: zero ? '0%' : '26%' }} />
      </div>
      <div className={styles.small}>Resets in 4 days</div>
    </div>
  );
}

function Total({ label, value }: { label: string; value: string }) {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.muted}>{label}</div>
      <div className={styles.figure}>{zero ? '0' : value}</div>
      <BarChart className={styles.spark} label={label} values={zero ? FLAT : DAYS} />
    </div>
  );
}
