// The dialog behind "Edit spend limit". Reported, but for the end of its description. With `spend-alerts` it says "Hard
// spend limit" as the newer guide does; where on the page that stands is not known.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

export type Scope = 'organization' | 'project';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  const hard = useFlag('spend-alerts') ? 'Hard spend limit' : 'Enforce a hard limit';
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
        <span data-control="limits-alert-or-hard" className={styles.strong}>
          {hard}
        </span>
        <Switch label={hard} mark="limits-alert-or-hard" className={styles.switch} thumbClass={styles.thumb} />
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
