// The capabilities below the spend card, as a list of cards with requests and a sparkline.

import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';

const CAPABILITIES: [name: string, requests: string, volume: string][] = [
  ['Responses and Chat Completions', '7,699 requests', '26.9M input tokens'],
  ['Web Searches', '340 requests', ''],
  ['Audio Transcriptions', '0 requests', '0 seconds'],
  ['File Searches', '12 requests', ''],
  ['Code Interpreter Sessions', '3 sessions', ''],
  ['Embeddings', '738 requests', '402K input tokens'],
  ['Audio Speeches', '0 requests', '0 characters'],
  ['Moderation', '0 requests', '0 input tokens'],
  ['Images', '112 requests', '112 images'],
  ['Vector Stores', '0.2 GB', ''],
];
const BARS = [3, 5, 2, 8, 1, 1, 6, 9, 7, 4];

export function CapabilityList({ zero }: { zero: boolean }) {
  return (
    <section>
      <div role="tablist" className={styles.tA6b}>
        <button type="button" role="tab" aria-selected="true">
          API capabilities
        </button>
        <button type="button" role="tab" aria-selected="false">
          Spend categories
        </button>
      </div>
      <ul className={styles.gR1d}>
        {CAPABILITIES.map(([name, requests, volume]) => (
          <li key={name} className={styles.cD3x}>
            <h3>{name}</h3>
            <p className={styles.s2Ml}>{zero ? '0 requests' : requests}</p>
            {volume && <p className={styles.s2Ml}>{zero ? volume.replace(/^[\d.]+[MK]?/, '0') : volume}</p>}
            <BarChart className={styles.sP3k} label={`${name} by day`} values={zero ? BARS.map(() => 0) : BARS} />
          </li>
        ))}
      </ul>
    </section>
  );
}
