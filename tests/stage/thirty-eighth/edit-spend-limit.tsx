// The dialog for a spend limit: the amount, and a switch for whether it is enforced.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  const hard = useFlag('spend-alerts') ? 'Hard spend limit' : 'Enforce a hard limit';
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.quiet}>
          Your usage tier defines the maximum monthly limit ($500.00). You can set a lower limit for this organization.
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
          data-control={SPEND}
          defaultValue={scope === 'organization' ? '100.00' : '25.00'}
        />
      </div>
      <div className={styles.head}>
        <span data-control={SPEND}>{hard}</span>
        <Switch label={hard} mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.end}>
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
