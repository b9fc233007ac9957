// The dialog of a spend limit: the amount, and what happens when it is reached as two choices.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './thirteenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.quiet}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <label data-control={SPEND} className={styles.field}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <fieldset data-control={SPEND} className={styles.choices}>
        <legend>When the limit is reached</legend>
        <label>
          <input type="radio" name="at-limit" defaultChecked />
          <span>
            Send an alert
            <small>Requests continue. Owners get an email.</small>
          </span>
        </label>
        <label>
          <input type="radio" name="at-limit" />
          <span>
            Enforce a hard limit
            <small>Requests fail until the month ends.</small>
          </span>
        </label>
      </fieldset>
      <div className={styles.dialogFoot}>
        <Button onClick={onClose}>Cancel</Button>
        <Button filled onClick={onClose}>
          Save
        </Button>
      </div>
    </Dialog>
  );
}
