// The dialog for a spend limit in this set: the amount, and two radio buttons for what happens once it is reached.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import styles from './fifth.module.css';
import { type Scope, SPEND } from './scope.ts';

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
      <label data-control={SPEND} className={styles.labelled}>
        Monthly spend limit
        <span className={styles.field}>
          $<input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
        </span>
      </label>
      <fieldset data-control={SPEND}>
        <legend>When the limit is reached</legend>
        <label>
          <input type="radio" name="reached" defaultChecked /> Send alerts only
        </label>
        <label>
          <input type="radio" name="reached" /> Enforce a hard limit
        </label>
      </fieldset>
      <div className={styles.group}>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save
        </button>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}
