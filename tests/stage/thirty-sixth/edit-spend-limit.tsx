// The reported dialog for a spend limit: description (organization), amount, and the switch for a hard limit.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND} className={styles.title}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p data-control={SPEND} className={styles.small}>
          Your usage tier defines the maximum monthly limit ($500.00). Set a lower limit to control your organization’s
          spend.
        </p>
      )}
      <div data-control={SPEND} className={styles.field}>
        <label htmlFor={`${id}-amount`}>Monthly spend limit</label>
        <div className={styles.input}>
          <span>$</span>
          <input id={`${id}-amount`} inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
        </div>
      </div>
      <div data-control={SPEND} className={styles.switchRow}>
        <span>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.dialogActions}>
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
