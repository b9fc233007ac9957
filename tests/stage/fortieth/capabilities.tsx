// The capabilities of the usage dashboard as a grid of cards, below two tabs. Decoys.

import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';

const ROWS = [
  ['Responses and Chat Completions', '7,247 requests', '26.9M tokens'],
  ['Web Searches', '340 requests', ''],
  ['Audio Transcriptions', '12 requests', '1,204 seconds'],
  ['File Searches', '88 requests', ''],
  ['Code Interpreter Sessions', '9 sessions', ''],
  ['Embeddings', '1,205 requests', '0.4M tokens'],
  ['Audio Speeches', '0 requests', ''],
  ['Moderation', '0 requests', ''],
  ['Images', '12 requests', '12 images'],
  ['Vector Stores', '0.2 GB', ''],
] as const;

export function Capabilities({ flat }: { flat: boolean }) {
  return (
    <section>
      <div role="tablist" className={styles.tabs}>
        <button type="button" role="tab" aria-selected="true">
          API capabilities
        </button>
        <button type="button" role="tab" aria-selected="false">
          Spend categories
        </button>
      </div>
      <div className={styles.tiles}>
        {ROWS.map(([name, requests, volume]) => (
          <div key={name} className={styles.card}>
            <h3 className={styles.h3}>{name}</h3>
            <div className={styles.small}>{flat ? '0 requests' : requests}</div>
            {volume && !flat && <div className={styles.small}>{volume}</div>}
            <BarChart className={styles.spark} label={name} values={flat ? [0, 0, 0, 0] : [2, 5, 3, 8, 1, 4]} />
          </div>
        ))}
      </div>
    </section>
  );
}
