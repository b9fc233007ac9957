// Usage for somebody who may not see it: whom to ask, and no meter.

import { Button } from './base.tsx';
import styles from './eleventh.module.css';

export function NoPermission() {
  return (
    <section data-slot="empty" className={styles.empty}>
      <h1 className={styles.title}>You need permission to view usage</h1>
      <p className={styles.muted}>Owners of Quillworks can give you the usage dashboard permission.</p>
      <Button className={styles.button}>Request access</Button>
    </section>
  );
}
