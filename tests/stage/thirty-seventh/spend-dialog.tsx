// The dialog behind "Edit spend limit": an amount, a switch that makes it hard, off at first.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendDialog({ scope, onClose }: { scope: 'organization' | 'project'; onClose: () => void }) {
  const title = useId();
  const amount = useId();
  const organization = scope === 'organization';
  return (
    <Dialog labelledBy={title} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={title} data-control={SPEND} className={styles.subtitle}>
        Edit spend limit
      </h2>
      {organization && (
        <p data-control={SPEND} className={styles.small}>
          Your usage tier defines the maximum monthly limit ($500.00). Set a lower limit to stay in control of your
          spend.
        </p>
      )}
      <div data-control={SPEND} className={styles.fieldset}>
        <label htmlFor={amount}>Monthly spend limit</label>
        <input
          id={amount}
          type="text"
          inputMode="decimal"
          defaultValue={organization ? '100.00' : '25.00'}
          className={styles.input}
        />
      </div>
      <div data-control={SPEND} className={styles.switchRow}>
        <span>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.buttons}>
        <button type="button" className={styles.control} onClick={onClose}>
          Cancel
        </button>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save
        </button>
      </div>
    </Dialog>
  );
}
