// The usage page for a member without the permission.

import { Button } from './headless.tsx';
import styles from './ninth.module.css';

export function NoUsage() {
  return (
    <div className={styles.empty}>
      <h1 className={styles.title}>You need permission to view usage</h1>
      <p className={styles.muted}>
        Only organization owners and members with the Usage Dashboard permission can see spend, tokens, and requests for
        Personal.
      </p>
      <div className={styles.toolbar}>
        <Button className={styles.primary}>Request access</Button>
        <a href="/docs/guides/rate-limits" className={styles.button}>
          Read about permissions
        </a>
      </div>
    </div>
  );
}
