// What stands at the platform's addresses instead of a page: no permission, an error, or nothing bought yet.

import type { ReactNode } from 'react';
import styles from './platform.module.css';

function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-labelledby="message" className={styles.message}>
      <h1 id="message">{title}</h1>
      {children}
    </section>
  );
}

export function NoPermission() {
  return (
    <Message title="You don’t have access to this page">
      <p className={styles.quiet}>
        Only organization owners and members with the Usage Dashboard permission can view this page. Ask an owner of
        your organization for access.
      </p>
      <a href="/settings/profile">Go to your profile</a>
    </Message>
  );
}

export function LoadFailed() {
  return (
    <Message title="Something went wrong">
      <p role="alert" className={styles.quiet}>
        We couldn’t load this page. Please try again, or contact us at help.openai.com if the problem persists.
      </p>
      <button type="button" className={styles.button}>
        Try again
      </button>
    </Message>
  );
}

export function GetStarted() {
  return (
    <Message title="Start building with the API">
      <p className={styles.quiet}>Add payment details to make your first request. You only pay for what you use.</p>
      <ul className={styles.tiles}>
        {[
          ['gpt-5.5', '$1.25 per 1M input tokens'],
          ['gpt-5.5-mini', '$0.25 per 1M input tokens'],
        ].map(([model, price]) => (
          <li key={model} className={styles.card}>
            <h2>{model}</h2>
            <p className={styles.small}>{price}</p>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.primary}>
        Add payment details
      </button>
    </Message>
  );
}
