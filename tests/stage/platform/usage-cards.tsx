// What the older and the newer usage page are made of.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const AXIS = ['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'];
const CAPABILITIES: [name: string, amount: string][] = [
  ['Responses and Chat Completions', '8,904 requests'],
  ['Images', '112 images'],
  ['Web Searches', '340 requests'],
  ['File Searches', '0 requests'],
  ['Moderation', '0 requests'],
  ['Embeddings', '1,205 requests'],
  ['Vector Stores', '0 GB'],
  ['Code Interpreter Sessions', '0 sessions'],
  ['Audio Speeches', '0 characters'],
  ['Audio Transcriptions', '0 seconds'],
];

interface ComboboxProps {
  label: string;
  value: string;
  mark?: string;
}

export function Combobox({ label, value, mark }: ComboboxProps) {
  return (
    <button
      type="button"
      role="combobox"
      aria-expanded="false"
      aria-label={label}
      data-control={mark}
      className={styles.button}
    >
      <span>{value}</span>
      <Icon name="chevron" size={14} />
    </button>
  );
}

/** @param title "Total Spend" in June 2026; another one in the newer layout */
export function SpendCard({ title = 'Total Spend' }: { title?: string }) {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.label}>
        {title}
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart
        className={styles.chart}
        label="Spend by day"
        values={zero ? DAYS.map(() => 0) : DAYS}
        mark="api-usage-utc"
      />
      <div data-control="api-usage-utc" className={styles.axis}>
        {AXIS.map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

export function Capabilities() {
  const zero = useFlag('zero');
  return (
    <div className={styles.cardGrid}>
      {CAPABILITIES.map(([name, amount]) => (
        <div key={name} className={styles.card}>
          <div className={styles.label}>{name}</div>
          <div>{zero ? amount.replace(/^[\d,]+/, '0') : amount}</div>
        </div>
      ))}
    </div>
  );
}

export function TotalCard({ label, amount }: { label: string; amount: string }) {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.label}>{label}</div>
      <div className={styles.smallFigure}>{amount}</div>
      <BarChart className={styles.sparkline} label={`${label} by day`} values={zero ? DAYS.map(() => 0) : DAYS} />
    </div>
  );
}
