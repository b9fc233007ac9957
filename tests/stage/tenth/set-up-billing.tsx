// Billing before anything was bought: steps to a first purchase, with amounts to choose from, and no meter.

import { Button, Panel } from './platform-kit.tsx';
import styles from './tenth.module.css';

export function SetUpBilling() {
  return (
    <>
      <h1>Set up billing</h1>
      <p className={styles.caption}>Add a payment method and buy your first credits to start using the API.</p>
      <Panel title="1. Payment method" about="Charged once, for the amount you choose.">
        <div className={styles.actions}>
          <Button filled>Add payment details</Button>
        </div>
      </Panel>
      <Panel title="2. Amount" about="You can buy more at any time.">
        <fieldset className={styles.choices}>
          <legend className={styles.caption}>How much to start with</legend>
          {['$5', '$10', '$25', '$50'].map((amount) => (
            <label key={amount}>
              <input type="radio" name="amount" value={amount} defaultChecked={amount === '$10'} />
              {amount}
            </label>
          ))}
        </fieldset>
      </Panel>
      <p className={styles.caption}>
        Not sure yet? See <a href="/docs/pricing">what models cost</a>.
      </p>
    </>
  );
}
