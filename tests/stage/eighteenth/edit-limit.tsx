// A spend limit is edited in a dialog; whether it is enforced is one of two choices there.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import styles from './eighteenth.module.css';
import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <label data-control={SPEND} className={styles.field}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <fieldset data-control={SPEND} className={styles.choices}>
        <legend>When spend reaches this amount</legend>
        <label>
          <input type="radio" name="enforcement" defaultChecked />
          <span>
            Send an alert
            <span className={styles.muted}>Requests keep working.</span>
          </span>
        </label>
        <label>
          <input type="radio" name="enforcement" />
          <span>
            Enforce a hard limit
            <span className={styles.muted}>Requests fail until the next month.</span>
          </span>
        </label>
      </fieldset>
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button filled onClick={onClose}>
          Save
        </Button>
      </div>
    </Dialog>
  );
}
