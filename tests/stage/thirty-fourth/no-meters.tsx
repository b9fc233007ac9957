// Silent pages of the platform: no permission, an error, and billing before payment details were added.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function NoAccess() {
  return (
    <div className={styles.center}>
      <Icon name="shield" size={28} />
      <div className={styles.heading}>You do not have access to this page</div>
      <p className={styles.small}>
        Only organization owners and members with the Usage Dashboard permission can view usage. Contact an owner of
        your organization to request access.
      </p>
    </div>
  );
}

export function Failed() {
  return (
    <div role="alert" className={styles.center}>
      <Icon name="info" size={28} />
      <h2 className={styles.heading}>Something went wrong</h2>
      <p className={styles.small}>We couldn’t load this page. Try again, or check status.openai.com.</p>
      <button type="button" className={styles.button}>
        Retry
      </button>
    </div>
  );
}

export function NotPaidYet() {
  return (
    <div className={styles.stack}>
      <h1 className={styles.title}>Billing</h1>
      <div className={styles.strong}>Get started with the API</div>
      <p className={styles.small}>Add payment details to start making requests. You only pay for what you use.</p>
      <div className={styles.tiles}>
        {[
          ['Individual', 'I’m an individual', 'From $5.00'],
          ['Company', 'I’m working on behalf of a company', 'Invoices and tax ID'],
        ].map(([name, about, price]) => (
          <button key={name} type="button" className={styles.card}>
            <div className={styles.strong}>{name}</div>
            <div>{about}</div>
            <div className={styles.small}>{price}</div>
          </button>
        ))}
      </div>
      <a href="/docs/pricing" className={styles.text}>
        View pricing
      </a>
    </div>
  );
}
