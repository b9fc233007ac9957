// What stands at the platform's addresses without any meter: no permission, an error, or nothing bought yet.

import type { ReactNode } from 'react';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Action } from './platform-parts.tsx';

export function NoPermission() {
  return (
    <Notice icon="shield" title="You don’t have access to this page">
      You need the Usage Dashboard permission to view usage. Ask an organization owner for access.
    </Notice>
  );
}

export function NotAvailable() {
  return (
    <Notice icon="info" title="Something went wrong" action="Try again">
      We couldn’t load this page. If the problem persists, contact us at help.openai.com.
    </Notice>
  );
}

export function GetStarted() {
  return (
    <>
      <Notice icon="bolt" title="Start building with the API" action="Add payment details">
        Purchase credits to make your first request.
      </Notice>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Model</th>
            <th>Input</th>
            <th>Output</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>gpt-5.5</td>
            <td>$1.25 / 1M tokens</td>
            <td>$10.00 / 1M tokens</td>
          </tr>
          <tr>
            <td>gpt-5.5-mini</td>
            <td>$0.25 / 1M tokens</td>
            <td>$2.00 / 1M tokens</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

interface NoticeProps {
  icon: IconName;
  title: string;
  action?: string;
  children: ReactNode;
}

function Notice({ icon, title, action, children }: NoticeProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={28} />
      <div className={styles.strong}>{title}</div>
      <div className={styles.muted}>{children}</div>
      {action && <Action>{action}</Action>}
    </div>
  );
}
