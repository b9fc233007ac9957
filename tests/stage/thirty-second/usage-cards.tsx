// The smaller cards of the usage dashboard. None is a note's: the month's spend (or, at the settings' address, budget) runs
// from the first of the month and is not zero where the chosen days are.

import { useAddress, useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';

const BARS = [3, 5, 4, 8, 1, 1, 6, 9, 8, 11, 6, 2, 1, 7, 9];
const FLAT = BARS.map(() => 0);

const CAPABILITIES = [
  ['Responses and Chat Completions', '7,699 requests', '26.9M input tokens'],
  ['Web Searches', '340 requests', ''],
  ['Audio Transcriptions', '0 requests', '0 seconds'],
  ['File Searches', '21 requests', ''],
  ['Code Interpreter Sessions', '4 sessions', ''],
  ['Embeddings', '728 requests', '412K input tokens'],
  ['Audio Speeches', '0 requests', '0 characters'],
  ['Moderation', '0 requests', '0 tokens'],
  ['Images', '112 requests', '112 images'],
  ['Vector Stores', '1 store', '0.2 GB'],
] as const;

export function MonthCard() {
  const { pathname } = useAddress();
  const zero = useFlag('zero');
  const spent = zero ? '$3.18' : '$31.08';
  if (pathname === '/usage')
    return (
      <div className={styles.card}>
        <div className={styles.label}>November spend</div>
        <div className={styles.figure}>{spent}</div>
      </div>
    );
  return (
    <div className={styles.card}>
      <div className={styles.label}>November budget</div>
      <div className={styles.figure}>
        {spent} <span className={styles.muted}>/ $120</span>
      </div>
      <div className={styles.bar}>
        <div className={styles.fill} style={{ width: zero ? '3%' : '26%' }} />
      </div>
      <div className={styles.small}>Resets in 8 days</div>
    </div>
  );
}

export function TotalCards() {
  const zero = useFlag('zero');
  const totals = [
    ['Total tokens', '27,271,357'],
    ['Total requests', '8,904'],
  ] as const;
  return totals.map(([label, value]) => (
    <div key={label} className={styles.card}>
      <div className={styles.label}>{label}</div>
      <div className={styles.figure}>{zero ? '0' : value}</div>
      <BarChart className={styles.spark} label={label} values={zero ? FLAT : BARS} />
    </div>
  ));
}

export function CapabilityList() {
  const zero = useFlag('zero');
  return (
    <div>
      <div role="tablist" className={styles.tabs}>
        <button type="button" role="tab" aria-selected="true" data-state="active" className={styles.tab}>
          API capabilities
        </button>
        <button type="button" role="tab" aria-selected="false" data-state="inactive" className={styles.tab}>
          Spend categories
        </button>
      </div>
      <div className={styles.capabilities}>
        {CAPABILITIES.map(([name, requests, volume]) => (
          <div key={name} className={styles.card}>
            <div>{name}</div>
            <div className={styles.small}>{zero ? requests.replace(/^[\d,]+/, '0') : requests}</div>
            {volume && !zero && <div className={styles.small}>{volume}</div>}
            <BarChart className={styles.spark} label={name} values={zero || requests.startsWith('0 ') ? FLAT : BARS} />
          </div>
        ))}
      </div>
    </div>
  );
}
