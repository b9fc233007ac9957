// The Radix dialog for a spend limit: the amount, and the switch that makes it a hard one.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const none = useFlag('no-limit');
  const id = useId();
  const amount = scope === 'organization' ? '100.00' : '25.00';
  return (
    <Dialog labelledBy={`radix-${id}`} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={`radix-${id}`} data-control={SPEND} className={styles.heading}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>
          Your usage tier defines the maximum monthly limit ($500.00). You can set a lower limit for your organization.
        </p>
      )}
      <div className={styles.stack}>
        <label htmlFor={`${id}-amount`} data-control={SPEND} className={styles.strong}>
          Monthly spend limit
        </label>
        <input
          id={`${id}-amount`}
          type="text"
          inputMode="decimal"
          defaultValue={none ? '' : amount}
          placeholder="$0.00"
          data-control={SPEND}
          className={styles.field}
        />
      </div>
      <div className={styles.between}>
        <span data-control={SPEND} className={styles.strong}>
          Enforce a hard limit
        </span>
        <Switch label="Enforce a hard limit" mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
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
