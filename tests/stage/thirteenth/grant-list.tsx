// The page of the credit grants: each grant as an item with what is left of it.

import { Bar, Card } from './platform-kit.tsx';
import styles from './thirteenth.module.css';

const GRANTS = 'billing-credit-grants';
const LIST = [
  ['Data sharing', '$3.60 of $10.00 left', 'Expires Dec 31, 2026', 36],
  ['Launch promotion', '$2.50 of $2.50 left', 'Expires Mar 31, 2027', 100],
  ['Welcome credit', '$0.00 of $5.00 left', 'Expired Sep 30, 2026', 0],
] as const;

export function GrantList() {
  return (
    <Card title="Credit grants" about="Credits you received without buying them. They’re used first." mark={GRANTS}>
      <ul data-control={GRANTS} className={styles.bars}>
        {LIST.map(([name, left, expires, percent]) => (
          <li key={name}>
            <span>{name}</span>
            <span>{left}</span>
            <Bar percent={percent} />
            <span className={styles.quiet}>{expires}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
