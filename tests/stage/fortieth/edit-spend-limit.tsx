// The dialog "Edit spend limit".

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export function EditSpendLimit({ scope, onClose }: { scope: 'organization' | 'project'; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND} className={styles.h2}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.quiet}>
          Your usage tier defines the maximum monthly limit ($500.00). Set a lower amount to control your spend.
        </p>
      )}
      <label data-control={SPEND} className={styles.labelled}>
        Monthly spend limit
        <input
          type="text"
          inputMode="decimal"
          defaultValue={scope === 'organization' ? '100.00' : '25.00'}
          className={styles.field}
        />
      </label>
      <div className={styles.group}>
        <span data-control={SPEND} className={styles.grow}>
          Enforce a hard limit
        </span>
        <Switch label="Enforce a hard limit" mark={SPEND} className={styles.toggle} thumbClass={styles.thumb} />
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save
        </button>
      </div>
    </Dialog>
  );
}
