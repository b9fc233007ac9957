// The dialog behind "Edit spend limit": an amount, and enforcement as a choice of two instead of a switch.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

const CHOICES = [
  ['Alert only', 'Owners are notified. Requests continue.'],
  ['Hard limit', 'Requests are refused until the limit resets.'],
] as const;

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={`${id}-title`} className={styles.containerTitle}>
        Edit spend limit
      </h2>
      <label className={styles.fieldName}>
        Monthly spend limit
        <input
          type="text"
          inputMode="decimal"
          defaultValue={scope === 'organization' ? '100.00' : '25.00'}
          className={styles.field}
        />
      </label>
      <fieldset data-control="limits-alert-or-hard" className={styles.choices}>
        <legend className={styles.fieldName}>Enforcement</legend>
        {CHOICES.map(([name, about], index) => (
          <label key={name} className={styles.choice}>
            <input type="radio" name={`${id}-enforcement`} defaultChecked={index === 0} />
            <span>
              {name}
              <span className={styles.hint}>{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.dialogActions}>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save changes
        </button>
      </div>
    </Dialog>
  );
}
