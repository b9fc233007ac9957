// The credit grants of the platform's billing: a card each, on a stepper from received to expired.

import styles from './platform.module.css';
import { Track } from './spend-story.tsx';

const GRANTS = [
  ['$12.00', '$7.21 to go', 60, 'Received Nov 2, 2026', 'Expires Nov 2, 2027'],
  ['$5.00', 'Expired', 0, 'Received Sep 30, 2025', 'Expired Sep 30, 2026'],
] as const;

export function GrantList() {
  return (
    <ul className={styles.pair}>
      {GRANTS.map(([amount, rest, percent, received, expires]) => (
        <li key={received} className={styles.card}>
          <p className={styles.mid}>{amount}</p>
          <p className={styles.name}>{rest}</p>
          <Track percent={percent} />
          <ol className={styles.steps}>
            <li>{received}</li>
            <li>{expires}</li>
          </ol>
        </li>
      ))}
    </ul>
  );
}
