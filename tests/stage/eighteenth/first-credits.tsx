// Billing before anything was bought: two steps to a first purchase, with amounts to choose from, and no meter.

import styles from './eighteenth.module.css';
import { Button, Card } from './platform-kit.tsx';

export function FirstCredits() {
  return (
    <>
      <div>
        <h1>Start using the API</h1>
        <p className={styles.muted}>You pay in advance and can turn on auto recharge later.</p>
      </div>
      <Card>
        <fieldset className={styles.choices}>
          <legend>Choose an amount</legend>
          {['$5', '$10', '$25', '$50'].map((amount) => (
            <label key={amount}>
              <input type="radio" name="amount" value={amount} defaultChecked={amount === '$10'} />
              {amount}
            </label>
          ))}
        </fieldset>
        <div className={styles.actions}>
          <Button filled>Add payment details</Button>
          <a href="/docs/pricing" className={styles.link}>
            View pricing
          </a>
        </div>
      </Card>
    </>
  );
}
