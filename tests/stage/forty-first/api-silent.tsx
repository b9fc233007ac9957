// The platform's pages without a meter: no permission, an error, nothing bought yet.

import type { ReactNode } from 'react';
import { useAddress } from '../state.ts';
import styles from './platform.module.css';

function useName(): string {
  const { pathname } = useAddress();
  if (pathname.includes('/billing')) return 'Billing';
  return pathname.endsWith('/limits') ? 'Limits' : pathname.endsWith('/api-keys') ? 'API keys' : 'Usage';
}

export function ApiNoAccess() {
  const name = useName();
  return (
    <Message title={name}>
      <div className={styles.strong}>You don’t have permission to view this page</div>
      <p className={styles.muted}>
        Only organization owners and members with the Usage Dashboard permission can see it. Ask an owner for access.
      </p>
      <a href="/settings/profile">Go to your profile</a>
    </Message>
  );
}

export function ApiFailed() {
  return (
    <Message title={useName()}>
      <div role="alert" className={styles.strong}>
        Something went wrong
      </div>
      <p className={styles.muted}>We could not load this page. Spend and limits keep working as they were set.</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.button}>
          Try again
        </button>
      </div>
    </Message>
  );
}

export function ApiEmpty() {
  return (
    <Message title={useName()}>
      <div className={styles.strong}>Start building with the API</div>
      <p className={styles.muted}>
        Add payment details to make your first request. Prices start at $0.25 per million tokens.
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
        <a href="/docs/pricing">View pricing</a>
      </div>
      <p className={styles.small}>Note: This does not reflect the status of your ChatGPT account.</p>
    </Message>
  );
}

function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.card}>{children}</div>
    </>
  );
}
