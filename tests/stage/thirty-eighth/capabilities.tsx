// The API's capabilities below the spend card, behind two tabs.

import { useFlag } from '../state.ts';
import styles from './platform.module.css';

const CARDS = [
  ['Responses and Chat Completions', '7,699 requests', '26.9M input tokens'],
  ['Web Searches', '340 requests', '340 searches'],
  ['Audio Transcriptions', '18 requests', '42 minutes'],
  ['File Searches', '0 requests', '0 searches'],
  ['Code Interpreter Sessions', '3 requests', '3 sessions'],
  ['Embeddings', '732 requests', '0.4M input tokens'],
  ['Audio Speeches', '0 requests', '0 characters'],
  ['Moderation', '0 requests', '0 input tokens'],
  ['Images', '112 requests', '112 images'],
  ['Vector Stores', '0 requests', '0 GB'],
] as const;

export function Capabilities() {
  const zero = useFlag('zero');
  return (
    <section aria-label="Breakdown">
      <div role="tablist" aria-orientation="horizontal" className={styles.tabs}>
        <button
          type="button"
          role="tab"
          id="capabilities-tab"
          aria-controls="capabilities"
          aria-selected="true"
          data-state="active"
        >
          API capabilities
        </button>
        <button type="button" role="tab" aria-selected="false" data-state="inactive">
          Spend categories
        </button>
      </div>
      <div role="tabpanel" id="capabilities" aria-labelledby="capabilities-tab" data-state="active">
        <ul className={styles.tiles}>
          {CARDS.map(([name, requests, volume]) => (
            <li key={name} className={styles.card}>
              <h3>{name}</h3>
              <p className={styles.small}>{zero ? '0 requests' : requests}</p>
              <p className={styles.small}>{zero ? '–' : volume}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
