// The billing page for a member who may not see it: what owners do there, and whom to ask. The words of the page, prices of
// models, and none of its controls.

import styles from './fifth.module.css';

export function OwnersOnly() {
  return (
    <>
      <h1>Billing</h1>
      <section className={styles.box}>
        <h2>You need permission to view this page</h2>
        <p>
          Only organization owners can add to the credit balance, turn on auto recharge, or download invoices. Ask one
          of them for access.
        </p>
        <ul>
          {['Ada Owner', 'Grace Owner'].map((name) => (
            <li key={name} className={styles.line}>
              <span>{name}</span>
              <span className={styles.pill}>Owner</span>
              <button type="button" className={styles.button}>
                Request access
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>What the API costs</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col">Input</th>
              <th scope="col">Output</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">gpt-5.5</th>
              <td>$1.25</td>
              <td>$10.00</td>
            </tr>
            <tr>
              <th scope="row">gpt-5.5-mini</th>
              <td>$0.25</td>
              <td>$2.00</td>
            </tr>
          </tbody>
        </table>
        <p className={styles.small}>
          Per million tokens. <a href="/docs/pricing">See all prices</a>
        </p>
      </section>
    </>
  );
}
