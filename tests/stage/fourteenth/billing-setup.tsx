// Billing before anything was set up: three steps, in words of the meters, and no balance.

import styles from './fourteenth.module.css';
import { Button, List, Row } from './platform-kit.tsx';

export function BillingSetup() {
  return (
    <>
      <div>
        <h1>Set up billing</h1>
        <p className={styles.muted}>Buy credits before you make your first request.</p>
      </div>
      <List title="Three steps">
        <Row term="Add a payment method" about="A card or a bank account" action={<Button filled>Add</Button>} />
        <Row term="Choose how many credits to buy" about="You can start with $5." />
        <Row term="Decide about auto recharge" about="It keeps credits from running out. You can turn it off later." />
      </List>
      <a href="/docs/pricing" className={styles.link}>
        View pricing
      </a>
    </>
  );
}
