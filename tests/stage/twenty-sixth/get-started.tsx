// Before anything was bought (`empty`): packs of credits and prices of models.

import styles from './platform.module.css';

export function GetStarted() {
  return (
    <>
      <h1>Start with the API</h1>
      <p className={styles.small}>
        Choose how much to begin with. You pay first and use it up; nothing is billed afterwards.
      </p>
      <div className={styles.tiles}>
        {['$5', '$20', '$50', '$100'].map((price) => (
          <div key={price} className={styles.tile}>
            <div className={styles.figure}>{price}</div>
            <button type="button" className={styles.button}>
              Buy {price} of credits
            </button>
          </div>
        ))}
      </div>
      <section className={styles.box}>
        <h2>What it buys</h2>
        <table className={styles.table}>
          <tbody>
            <tr>
              <th scope="row">gpt-5.5</th>
              <td>$1.25 input</td>
              <td>$10.00 output</td>
            </tr>
            <tr>
              <th scope="row">gpt-5.5-mini</th>
              <td>$0.25 input</td>
              <td>$2.00 output</td>
            </tr>
          </tbody>
        </table>
        <p className={styles.small}>
          Per million tokens. Auto recharge and spend limits can be set after the first purchase.
        </p>
      </section>
    </>
  );
}
