// Instead of the platform's pages: no permission, an error, nothing bought yet. None of them has a meter.

import type { ReactNode } from 'react';
import styles from './platform.module.css';

export function NoPermission() {
  return (
    <State title="You don’t have access to this page">
      Only organization owners, or members with the Usage Dashboard permission, can see usage. Ask an owner for access.
    </State>
  );
}

export function LoadFailed() {
  return (
    <State title="Something went wrong" action="Retry">
      We could not load this page. If the issue persists, visit our status page.
    </State>
  );
}

export function NothingYet() {
  return (
    <State title="Start building with the API" action="Add payment details">
      Buy credits from $5 to make your first request. New here? Prices start at $0.25 per million tokens.
    </State>
  );
}

function State({ title, action, children }: { title: string; action?: string; children: ReactNode }) {
  return (
    <div className={styles.state}>
      <div className={styles.strong}>{title}</div>
      <div className={styles.muted}>{children}</div>
      {action && (
        <button type="button" className={styles.button}>
          {action}
        </button>
      )}
    </div>
  );
}
