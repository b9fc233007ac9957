// The dialog for a spend limit in this set.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function SpendLimitDialog({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = `radix-${useId()}`;
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={`${id}-title`} data-control={SPEND} className={styles.dialogTitle}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.caption}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <label htmlFor={`${id}-amount`} data-control={SPEND} className={styles.fieldLabel}>
        Monthly spend limit
        <input
          id={`${id}-amount`}
          type="text"
          inputMode="decimal"
          defaultValue={scope === 'organization' ? '100.00' : '25.00'}
          className={styles.field}
        />
      </label>
      <div className={styles.switchRow}>
        <div>
          <div data-control={SPEND} className={styles.title}>
            Enforce a hard limit
          </div>
          <div data-control={SPEND} className={styles.caption}>
            Refuse requests once the amount is reached. Otherwise you only get an email.
          </div>
        </div>
        <Switch label="Enforce a hard limit" mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.dialogFooter}>
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
