// The billing page before anything was bought: how paying works, what models cost, and one button. No balance, no tabs.

import { Icon } from '../ui/icon.tsx';
import styles from './sixth.module.css';

export function FirstPurchase() {
  return (
    <>
      <h1>Billing</h1>
      <div className={styles.empty}>
        <Icon name="card" size={28} />
        <h2>Start using the API</h2>
        <p>Add a payment method to buy your first credits. You pay only for what you use.</p>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
        <p className={styles.small}>This does not change your ChatGPT subscription.</p>
      </div>
      <section>
        <h2>What you can expect to pay</h2>
        <ul>
          {[
            ['gpt-5.5', '$1.25 in, $10.00 out per million tokens'],
            ['gpt-5.5-mini', '$0.25 in, $2.00 out per million tokens'],
          ].map(([model, price]) => (
            <li key={model} className={styles.head}>
              <span>{model}</span>
              <span>{price}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href="/docs/pricing">See all prices</a>
        </p>
      </section>
    </>
  );
}
