// The dialog for a spend limit in this set: two fields with helper texts on one grid.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

interface SpendDialogProps {
  scope: 'organization' | 'project';
  mark: string;
  onClose: () => void;
}

export function SpendDialog({ scope, mark, onClose }: SpendDialogProps) {
  const id = useId();
  const organization = scope === 'organization';
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={mark}>
        Edit spend limit
      </h2>
      {organization && <p className={styles.helper}>Your usage tier defines the maximum monthly limit ($500.00).</p>}
      <div data-control={mark} className={styles.field}>
        <label htmlFor={`${id}-amount`}>Monthly spend limit</label>
        <span className={styles.amount}>
          <span aria-hidden="true">$</span>
          <input
            id={`${id}-amount`}
            type="text"
            inputMode="decimal"
            aria-describedby={`${id}-amount-help`}
            defaultValue={organization ? '100.00' : '25.00'}
          />
        </span>
        <small id={`${id}-amount-help`} className={styles.helper}>
          Starts over on the first day of each month.
        </small>
      </div>
      <div className={styles.choice}>
        <span data-control={mark}>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" mark={mark} className={styles.switch} thumbClass={styles.thumb} />
        <small data-control={mark} className={styles.helper}>
          Refuse requests once the limit is reached. Otherwise only alerts are sent.
        </small>
      </div>
      <div className={styles.buttons}>
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
