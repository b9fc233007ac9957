// A spend limit is edited where it stands.

import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './sixteenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const organization = scope === 'organization';
  return (
    <form
      aria-label="Edit spend limit"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <label data-control={SPEND} className={styles.field}>
        <span>Monthly spend limit</span>
        <input type="text" inputMode="decimal" defaultValue={organization ? '100.00' : '25.00'} />
        {organization && <small>Your usage tier allows up to $500.00.</small>}
      </label>
      <label data-control={SPEND} className={styles.check}>
        <input type="checkbox" />
        <span>
          <span>Enforce a hard limit</span>
          <small>Requests fail once you reach it.</small>
        </span>
      </label>
      <div className={styles.actions}>
        <button type="submit" className={styles.strong}>
          Save
        </button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
