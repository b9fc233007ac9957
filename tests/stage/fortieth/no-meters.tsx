// What stands at a platform address without its meters: no permission, an error, an organization that has bought nothing.

import { useAddress } from '../state.ts';
import styles from './platform.module.css';

function usePageName(): string {
  const { pathname } = useAddress();
  if (pathname.includes('/billing')) return 'Billing';
  if (pathname.endsWith('/limits')) return 'Limits';
  return pathname.endsWith('/api-keys') ? 'API keys' : 'Usage';
}

export function NoPermission() {
  const page = usePageName();
  return (
    <>
      <h1 className={styles.h1}>{page}</h1>
      <div className={styles.blank}>
        <h2 className={styles.h2}>You don’t have access to this page</h2>
        <p className={styles.quiet}>
          Only organization owners and members with the Usage Dashboard permission can view this page. Contact an owner
          of your organization to request access.
        </p>
        <a href="/settings/organization/people">View owners</a>
      </div>
    </>
  );
}

export function LoadFailed() {
  const page = usePageName();
  return (
    <>
      <h1 className={styles.h1}>{page}</h1>
      <div role="alert" className={styles.blank}>
        <p className={styles.strong}>Something went wrong</p>
        <p className={styles.quiet}>
          There was a problem loading this page. Please try again, or check our status page.
        </p>
        <div className={styles.actions}>
          <a href="https://status.openai.com/" target="_blank" rel="noreferrer">
            status.openai.com
          </a>
          <button type="button" className={styles.button}>
            Try again
          </button>
        </div>
      </div>
    </>
  );
}

export function NothingYet() {
  const page = usePageName();
  return (
    <>
      <h1 className={styles.h1}>{page}</h1>
      <div className={styles.blank}>
        <h2 className={styles.h2}>Get started with the API</h2>
        <p className={styles.quiet}>Add payment details to make your first request. Prices are per million tokens.</p>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
      </div>
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
            <td>$1.25</td>
            <td>$10.00</td>
          </tr>
          <tr>
            <td>gpt-5.5-mini</td>
            <td>$0.25</td>
            <td>$2.00</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
