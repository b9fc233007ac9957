// Billing before anything was paid or granted: an offer, no balance.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function NothingBought() {
  return (
    <>
      <h1 className={styles.h1}>Billing</h1>
      <div className={styles.blank}>
        <Icon name="card" size={24} />
        <div className={styles.strong}>Get started with the API</div>
        <div className={styles.muted}>
          Add payment details to make your first request. You only pay for what you use, from $5.
        </div>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          <span>Add payment details</span>
        </button>
        <a href="/docs/pricing" className={styles.textButton}>
          View pricing and FAQs
        </a>
      </div>
    </>
  );
}
