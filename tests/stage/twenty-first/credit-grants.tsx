// Credit grants: a card per grant, what is left of it above when it came and when it ends.

import styles from './api.module.css';

const GRANTS = [
  { left: '$7.21', of: '$12.00', kind: 'Purchased', received: 'Nov 2, 2026', expires: 'Expires Nov 2, 2027' },
  { left: '$5.00', of: '$5.00', kind: 'Promotional', received: 'Sep 1, 2026', expires: 'Expires Dec 1, 2026' },
];

export function CreditGrants() {
  return (
    <section>
      <h2 data-control="billing-credit-grants" className={styles.sticky}>
        Credit grants
      </h2>
      <div className={styles.stack}>
        {GRANTS.map(({ left, of, kind, received, expires }) => (
          <article key={received} className={styles.card}>
            <div>
              <strong className={styles.smallFigure}>{left}</strong> <span className={styles.label}>of {of}</span>
            </div>
            <h3 className={styles.strong}>{kind}</h3>
            <p className={styles.note}>
              {received} · {expires}
            </p>
          </article>
        ))}
        <details className={styles.card}>
          <summary>1 expired grant</summary>
          <p className={styles.note}>$5.00, expired Sep 30, 2026</p>
        </details>
      </div>
    </section>
  );
}
