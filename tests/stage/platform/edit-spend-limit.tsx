// The dialog behind "Edit spend limit". Reported, but for the end of its description.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Scope } from './limits.tsx';
import styles from './platform.module.css';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={`${id}-title`} className={styles.subheading}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>
          Your usage tier defines the maximum monthly limit ($100.00). You may set a lower one here.
        </p>
      )}
      <label className={styles.fieldLabel}>
        Monthly spend limit
        <input
          type="text"
          inputMode="decimal"
          defaultValue={scope === 'organization' ? '100.00' : '25.00'}
          className={styles.field}
        />
      </label>
      <div className={styles.headingRow}>
        <span className={styles.strong}>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
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
