// Pages of the platform without any meter: for who may not see them, when nothing was answered, before anything was bought.

import { Chip, Field } from './bits.tsx';
import styles from './platform.module.css';

export function NotAllowed() {
  return (
    <div className={styles.alone}>
      <h1>You don’t have access to this page</h1>
      <p>Ask an owner of your organization to give you the permission below.</p>
      <dl>
        <Field name="Signed in as">avery@example.com</Field>
        <Field name="Role">
          <Chip>Reader</Chip>
        </Field>
        <Field name="Needed" edit="Copy">
          Usage Dashboard permission
        </Field>
      </dl>
    </div>
  );
}

export function NotAnswered() {
  return (
    <div className={styles.alone}>
      <h1>Something went wrong</h1>
      <p>We couldn’t load your organization’s settings. Spend limits and API keys keep working.</p>
      <dl>
        <Field name="Status">
          <Chip tone="bad">504</Chip>
        </Field>
        <Field name="Request" edit="Copy">
          req_51d0e7c3
        </Field>
      </dl>
      <div className={styles.tools}>
        <button type="button" className={styles.primary}>
          Try again <kbd>R</kbd>
        </button>
      </div>
    </div>
  );
}

export function NothingYet() {
  return (
    <div className={styles.alone}>
      <h1>Start building with the API</h1>
      <p>Buy credits to make your first request. Prices are for one million tokens.</p>
      <dl>
        <Field name="gpt-5.5">$1.25 in, $10.00 out</Field>
        <Field name="gpt-5.5-mini">$0.25 in, $2.00 out</Field>
        <Field name="text-embedding-4">$0.10</Field>
        <Field name="Smallest purchase">$5.00</Field>
      </dl>
      <div className={styles.tools}>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
        <a href="/docs/pricing">See all prices</a>
      </div>
    </div>
  );
}
