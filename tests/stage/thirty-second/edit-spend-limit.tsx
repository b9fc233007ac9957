// The dialog of a spend limit: an amount, and the switch that makes it a hard limit.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

interface EditSpendLimitProps {
  scope: 'organization' | 'project';
  onClose: () => void;
}

export function EditSpendLimit({ scope, onClose }: EditSpendLimitProps) {
  const title = useId();
  const amount = useId();
  return (
    <Dialog labelledBy={title} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={title} data-control={SPEND} className={styles.subtitle}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>
          Your usage tier defines the maximum monthly limit ($500.00). You can set a lower limit for your organization.
        </p>
      )}
      <div className={styles.field}>
        <label htmlFor={amount} data-control={SPEND}>
          Monthly spend limit
        </label>
        <input
          id={amount}
          type="text"
          inputMode="decimal"
          defaultValue={scope === 'organization' ? '$100.00' : '$25.00'}
          data-control={SPEND}
          className={styles.input}
        />
      </div>
      <div className={styles.between}>
        <span data-control={SPEND}>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
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
