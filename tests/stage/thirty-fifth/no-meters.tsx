// The platform's pages without any meter: usage one may not see, limits that did not load, billing before anything was set up.

import { Icon } from '../ui/icon.tsx';
import { Button, PageHeader } from './console-kit.tsx';
import styles from './platform.module.css';

export function NoUsageAccess() {
  return (
    <div className={styles.empty}>
      <Icon name="shield" size={28} />
      <h2 className={styles.sectionTitle}>You don’t have access to this page</h2>
      <p className={styles.muted}>
        Ask an organization owner to give you the Usage Dashboard permission, or switch to another organization.
      </p>
      <Button>Switch organization</Button>
    </div>
  );
}

export function LimitsError() {
  return (
    <div role="alert" className={styles.empty}>
      <Icon name="info" size={28} />
      <h2 className={styles.sectionTitle}>Something went wrong</h2>
      <p className={styles.muted}>There was an issue loading this page. Please try again later.</p>
      <Button>Reload page</Button>
    </div>
  );
}

export function NoBilling() {
  return (
    <>
      <PageHeader title="Billing" />
      <div className={styles.empty}>
        <Icon name="card" size={28} />
        <h2 className={styles.sectionTitle}>Start building with the API</h2>
        <p className={styles.muted}>Add payment details to begin. You only pay for what you use.</p>
        <Button primary>Add payment details</Button>
        <p className={styles.hint}>Note: This does not reflect the status of your ChatGPT account.</p>
      </div>
    </>
  );
}
