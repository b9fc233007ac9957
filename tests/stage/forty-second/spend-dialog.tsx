// The dialog of a spend limit: the amount, and the switch that makes it a hard one.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export function SpendDialog({ scope, onClose }: { scope: 'organization' | 'project'; onClose: () => void }) {
  const id = useId();
  const hard = 'Enforce a hard limit';
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={`${id}-title`} data-control={SPEND} className={styles.strong}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>
          Your usage tier defines the maximum monthly limit ($500.00). You can set a lower limit for your organization.
        </p>
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-amount`} data-control={SPEND}>
          Monthly spend limit
        </label>
        <input
          id={`${id}-amount`}
          type="text"
          inputMode="decimal"
          defaultValue={scope === 'organization' ? '100.00' : '25.00'}
          className={styles.input}
        />
      </div>
      <div className={styles.split}>
        <div data-control={SPEND}>
          <div>{hard}</div>
          <div className={styles.small}>Requests are refused once the limit is reached.</div>
        </div>
        <Switch label={hard} mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
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
