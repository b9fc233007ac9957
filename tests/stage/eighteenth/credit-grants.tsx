// The page of the credit grants: each a card with what remains of it and its bar.

import styles from './eighteenth.module.css';
import { Bar, Card, Section } from './platform-kit.tsx';

const GRANTS = 'billing-credit-grants';

const ROWS: [source: string, remaining: string, percent: number, expires: string][] = [
  ['Data sharing program', '$3.60 of $10.00', 36, 'Expires Dec 31, 2028'],
  ['Developer day promotion', '$0.00 of $5.00', 0, 'Expired Sep 30, 2027'],
];

export function CreditGrants() {
  return (
    <Section title="Credit grants" about="Credits you received without buying them. They are used first." mark={GRANTS}>
      <div data-control={GRANTS} className={styles.stack}>
        {ROWS.map(([source, remaining, percent, expires]) => (
          <Card key={source}>
            <div className={styles.cardHead}>
              <h3 className={styles.grow}>{source}</h3>
              <span>{remaining}</span>
            </div>
            <Bar percent={percent} />
            <p className={styles.muted}>{expires}</p>
          </Card>
        ))}
      </div>
    </Section>
  );
}
