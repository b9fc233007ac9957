// The payment methods and the preferences of billing, in short.

import { Button, Card } from './console-kit.tsx';
import styles from './platform.module.css';

export function PaymentMethods() {
  return (
    <div className={styles.section}>
      <Card>
        <div className={styles.strong}>Visa •••• 4242</div>
        <div className={styles.hint}>Expires 04/2029</div>
      </Card>
      <div>
        <Button>Add payment method</Button>
      </div>
    </div>
  );
}

export function Preferences() {
  const facts = [
    ['Company name', 'Personal'],
    ['Billing email', 'avery@example.com'],
    ['Primary business address', '12 Example Street, Springfield'],
  ];
  return (
    <dl className={styles.terms}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className={styles.hint}>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
