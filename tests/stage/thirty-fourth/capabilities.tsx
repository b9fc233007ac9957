// What the API was used for: the reported capabilities as cards under two tabs.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';

const CARDS = [
  ['Responses and Chat Completions', '7,699 requests', '26.9M input tokens'],
  ['Web Searches', '340 requests', '–'],
  ['Audio Transcriptions', '12 requests', '3,604 seconds'],
  ['File Searches', '64 requests', '–'],
  ['Code Interpreter Sessions', '5 sessions', '–'],
  ['Embeddings', '1,205 requests', '0.4M input tokens'],
  ['Audio Speeches', '0 requests', '0 characters'],
  ['Moderation', '0 requests', '0 input tokens'],
  ['Images', '112 requests', '112 images'],
  ['Vector Stores', '0 GB', '–'],
];
const WAVE = [3, 5, 4, 8, 2, 1, 6, 9, 7, 10, 6, 2];

export function Capabilities() {
  const zero = useFlag('zero');
  return (
    <div>
      <div role="tablist" className={styles.tabs}>
        <button type="button" role="tab" aria-selected="true">
          API capabilities
        </button>
        <button type="button" role="tab" aria-selected="false">
          Spend categories
        </button>
      </div>
      <div className={styles.tiles}>
        {CARDS.map(([name, requests, volume]) => (
          <div key={name} className={styles.card}>
            <h3 className={styles.strong}>{name}</h3>
            <div className={styles.small}>{zero ? '0 requests' : requests}</div>
            <div className={styles.small}>{zero ? '–' : volume}</div>
            <BarChart className={styles.spark} label={name ?? ''} values={zero ? WAVE.map(() => 0) : WAVE} />
          </div>
        ))}
      </div>
    </div>
  );
}
