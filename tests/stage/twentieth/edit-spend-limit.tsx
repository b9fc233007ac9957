// "Edit spend limit" as a drawer at the side of the page.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

export type Scope = 'organization' | 'project';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  const organization = scope === 'organization';
  const hard = useFlag('spend-alerts') ? 'Hard spend limit' : 'Enforce a hard limit';
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass={styles.overlay} contentClass={styles.drawer} onClose={onClose}>
      <h2 id={`${id}-title`} className={styles.title}>
        Edit spend limit
      </h2>
      {organization && (
        <p className={styles.muted}>
          Your usage tier defines the maximum monthly limit ($500.00). Choose any amount below.
        </p>
      )}
      <label htmlFor={`${id}-amount`} className={styles.fieldLabel}>
        Monthly spend limit
      </label>
      <input
        id={`${id}-amount`}
        type="text"
        inputMode="decimal"
        defaultValue={organization ? '80.00' : '40.00'}
        className={styles.input}
      />
      <div data-control="limits-alert-or-hard" className={styles.option}>
        <div>
          <div className={styles.term}>{hard}</div>
          <p className={styles.muted}>Requests fail once spend reaches this amount.</p>
        </div>
        <Switch label={hard} mark="limits-alert-or-hard" className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.drawerActions}>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save
        </button>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}
