// Instead of any page, before anything was bought: amounts of credit on offer, what follows in words, prices of models.

import styles from './platform.module.css';
import { Setting, Settings } from './settings-list.tsx';

export function AddPayment() {
  return (
    <>
      <div className={styles.message}>
        <h1>Start using the API</h1>
        <p>
          Add a payment method and buy your first credit. You can set up automatic recharge and a spend limit later.
        </p>
        <button type="button" className={styles.primary}>
          Add payment method
        </button>
      </div>
      <Settings title="Choose an amount">
        {[
          ['$5', 'Enough for about 2 million tokens with gpt-5.5-mini.'],
          ['$20', 'Most people start here.'],
          ['$50', 'For teams. Moves you to a higher tier.'],
        ].map(([amount, help]) => (
          <Setting key={amount} title={amount} help={help}>
            <button type="button" className={styles.button}>
              Buy
            </button>
          </Setting>
        ))}
      </Settings>
      <Settings title="What the API costs">
        <Setting title="gpt-5.5" help="Per million tokens of input and of output.">
          <span>$1.25 and $10.00</span>
        </Setting>
        <Setting title="gpt-5.5-mini" help="Per million tokens of input and of output.">
          <span>$0.25 and $2.00</span>
        </Setting>
      </Settings>
    </>
  );
}
