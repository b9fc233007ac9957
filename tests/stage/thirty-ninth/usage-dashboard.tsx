// /usage of the platform: filters, spend by day, capabilities; the month and the totals at the right. Decoys: the month's
// budget, sums and numbers of the capabilities.

import type { ReactNode } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Action, Picker, Tip } from './platform-parts.tsx';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';

export function UsageDashboard() {
  return (
    <>
      <div className={styles.titleRow}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
          Usage
        </h1>
        <Filters />
      </div>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <SpendCard />
          <Capabilities />
        </div>
        <div className={styles.stack}>
          <Month />
          <Totals />
        </div>
      </div>
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <Picker mark="api-usage-project-filter">{single ? 'Website' : 'All projects'}</Picker>
      <Picker>All API keys</Picker>
      <Action icon="document" mark={UTC}>
        11/09/26-11/23/26
      </Action>
      <Action icon="stack">Group by</Action>
      <Action>
        <span>1d</span>
        <Icon name="chevron" size={14} />
      </Action>
      <Action icon="up">Export</Action>
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
      <div className={styles.cardHead}>
        <div className={styles.labelled}>
          <div className={styles.labelRow}>
            <div {...mark} className={styles.label}>
              Total Spend
            </div>
            <Tip />
          </div>
          <div {...mark} className={styles.figure}>
            {spend}
          </div>
        </div>
      </div>
      <div className={styles.chartBox}>
        <BarChart className={styles.chart} label="Total Spend" values={zero ? FLAT : DAYS} mark={UTC} />
        <div data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 12', 'Nov 16', 'Nov 19', 'Nov 23'].map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const cards: [name: string, count: string, volume: string][] = [
    ['Responses and Chat Completions', '7,699 requests', '26.9M input tokens'],
    ['Web Searches', '340 requests', '$3.40'],
    ['Audio Transcriptions', '0 requests', '0 seconds'],
    ['File Searches', '0 requests', '0 searches'],
    ['Code Interpreter Sessions', '12 sessions', '$0.36'],
    ['Embeddings', '1,205 requests', '371K input tokens'],
    ['Audio Speeches', '0 requests', '0 characters'],
    ['Moderation', '0 requests', '0 input tokens'],
    ['Images', '112 requests', '112 images'],
    ['Vector Stores', '0 GB', '$0.00'],
  ];
  return (
    <div className={styles.stack}>
      <div className={styles.tabs}>
        <button type="button" data-state="active" className={`${styles.tab} ${styles.tabOn}`}>
          <span>API capabilities</span>
        </button>
        <button type="button" data-state="inactive" className={styles.tab}>
          <span>Spend categories</span>
        </button>
      </div>
      <div className={styles.grid}>
        {cards.map(([name, count, volume]) => (
          <div key={name} className={styles.card}>
            <div className={styles.small}>{name}</div>
            <div className={styles.cardHead}>
              <span>{zero ? '0 requests' : count}</span>
              <span className={styles.muted}>{zero ? '–' : volume}</span>
            </div>
            <BarChart className={styles.spark} label={name} values={zero || count.startsWith('0') ? FLAT : DAYS} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Month() {
  const single = useFlag('single-project');
  const zero = useFlag('zero');
  return (
    <Card label={single || zero ? 'November spend' : 'November budget'}>
      {single || zero ? (
        <div className={styles.figure}>$4.18</div>
      ) : (
        <>
          <div className={styles.figureSmall}>
            $31.08 <span className={styles.muted}>/ $120</span>
          </div>
          <div className={styles.thin}>
            <div style={{ width: '26%' }} />
          </div>
          <div className={styles.small}>Resets in 8 days</div>
        </>
      )}
    </Card>
  );
}

function Totals() {
  const zero = useFlag('zero');
  return (
    <>
      <Card label="Total tokens">
        <div className={styles.figureSmall}>{zero ? '0' : '27,271,357'}</div>
        <BarChart className={styles.spark} label="Total tokens" values={zero ? FLAT : DAYS} />
      </Card>
      <Card label="Total requests">
        <div className={styles.figureSmall}>{zero ? '0' : '8,904'}</div>
        <BarChart className={styles.spark} label="Total requests" values={zero ? FLAT : DAYS} />
      </Card>
    </>
  );
}

function Card({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.card}>
      <div className={styles.labelRow}>
        <div className={styles.label}>{label}</div>
        <Tip />
      </div>
      {children}
    </div>
  );
}
