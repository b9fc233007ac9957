// The platform's usage page: heading, toolbar, the spend card and the capabilities at the left, three cards at the right.
// Decoys: the month's spend or budget, totals, requests.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { UsageCards } from './usage-cards.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);

export function ApiUsage() {
  return (
    <>
      <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
        Usage
      </h1>
      <Toolbar />
      <div className={styles.columns}>
        <div className={styles.left}>
          <Spend />
          <Capabilities />
        </div>
        <div className={styles.right}>
          <UsageCards />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <Select text={single ? 'Website' : 'All projects'} label="Project" mark="api-usage-project-filter" />
      <Select text="All API keys" label="API key" />
      <button type="button" aria-haspopup="dialog" data-state="closed" data-control={UTC} className={styles.button}>
        11/09/26-11/23/26
      </button>
      <button type="button" aria-haspopup="menu" data-state="closed" className={styles.button}>
        Group by
      </button>
      <button type="button" aria-haspopup="menu" data-state="closed" className={styles.button}>
        1d
      </button>
      <button type="button" className={styles.button}>
        Export
      </button>
    </div>
  );
}

function Select({ text, label, mark }: { text: string; label: string; mark?: string }) {
  const id = useId();
  return (
    <button
      type="button"
      role="combobox"
      aria-controls={`radix-${id}`}
      aria-expanded="false"
      aria-autocomplete="none"
      aria-label={`${label}: ${text}`}
      dir="ltr"
      data-state="closed"
      data-control={mark}
      className={styles.button}
    >
      <span>{text}</span>
      <Icon name="chevron" size={14} />
    </button>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$20.14', '$20.16');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.muted}>
        Total Spend
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart className={styles.chart} label="Total Spend" values={zero ? FLAT : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23 (UTC)'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

const CAPABILITIES = [
  ['Responses and Chat Completions', '7,699 requests', '26,871,002 input tokens'],
  ['Web Searches', '340 requests', ''],
  ['Audio Transcriptions', '12 requests', '1,204 seconds'],
  ['File Searches', '0 requests', ''],
  ['Code Interpreter Sessions', '4 sessions', ''],
  ['Embeddings', '741 requests', '400,355 input tokens'],
  ['Images', '112 requests', '112 images'],
  ['Vector Stores', '0 GB', ''],
];

function Capabilities() {
  const zero = useFlag('zero');
  const id = useId();
  return (
    <>
      <div role="tablist" className={styles.tabs}>
        <button type="button" role="tab" id={`radix-${id}-trigger`} aria-selected="true" data-state="active">
          API capabilities
        </button>
        <button type="button" role="tab" aria-selected="false" data-state="inactive">
          Spend categories
        </button>
      </div>
      <div role="tabpanel" aria-labelledby={`radix-${id}-trigger`} data-state="active" className={styles.tiles}>
        {CAPABILITIES.map(([name, requests, volume]) => (
          <div key={name} className={styles.card}>
            <div>{name}</div>
            <div className={styles.small}>{zero ? '0 requests' : requests}</div>
            {volume && <div className={styles.small}>{zero ? '0' : volume}</div>}
            <BarChart className={styles.spark} label={`${name}`} values={zero ? FLAT : DAYS} />
          </div>
        ))}
      </div>
    </>
  );
}
