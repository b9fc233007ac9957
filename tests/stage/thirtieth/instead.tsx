// Pages of the platform that show no meter: before anything was bought, without permission, and when loading failed.

import { Cloud, Keys, Rocket } from './art.tsx';
import styles from './platform.module.css';

export function FirstSteps() {
  return (
    <>
      <header className={styles.hero}>
        <div>
          <h1 className={styles.display}>Let’s get you started</h1>
          <p className={styles.lead}>Three small steps to your first request.</p>
        </div>
        <Rocket />
      </header>
      <ol className={styles.line}>
        {[
          ['Step 1', 'Add a payment method'],
          ['Step 2', 'Buy your first credits, from $5'],
          ['Step 3', 'Create an API key'],
        ].map(([step, what]) => (
          <li key={step}>
            <span className={styles.quiet}>{step}</span>
            <span className={styles.name}>{what}</span>
          </li>
        ))}
      </ol>
      <ul className={styles.tiles}>
        {[
          ['$5', 'A taste. About 2,000 short answers.'],
          ['$20', 'A side project. Auto recharge optional.'],
          ['$100', 'A launch. Moves you up a usage tier.'],
        ].map(([price, about]) => (
          <li key={price} className={styles.card}>
            <p className={styles.numeral}>{price}</p>
            <p className={styles.quiet}>{about}</p>
            <button type="button" className={styles.button}>
              Choose
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function KeepOut() {
  return (
    <div className={`${styles.card} ${styles.empty}`}>
      <Keys />
      <h1 className={styles.heading}>This door needs another key</h1>
      <p className={styles.quiet}>
        Only owners, and people with the Usage Dashboard permission, can see usage and spend here.
      </p>
      <button type="button" className={styles.solid}>
        Ask for access
      </button>
      <ul className={styles.quiet}>
        {['Ada Owner', 'Grace Owner'].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

export function Interrupted() {
  return (
    <div role="alert" className={`${styles.card} ${styles.empty}`}>
      <Cloud />
      <h1 className={styles.heading}>That didn’t load</h1>
      <p className={styles.quiet}>
        Your limits are still in force, and your balance is untouched. Error 500, request 8f2c.
      </p>
      <button type="button" className={styles.solid}>
        Try again
      </button>
      <a href="https://status.openai.com/" target="_blank" rel="noreferrer" className={styles.link}>
        Check our status page
      </a>
    </div>
  );
}
