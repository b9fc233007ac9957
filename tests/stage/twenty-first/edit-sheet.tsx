// What "Edit limit" opens: a sheet from the bottom edge, Cancel and Save in its bar.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './api.module.css';

export type Scope = 'organization' | 'project';

export function EditSheet({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  const organization = scope === 'organization';
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.sheet} onClose={onClose}>
      <div className={styles.sheetBar}>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <h2 id={id} className={styles.strong}>
          Edit spend limit
        </h2>
        <button type="button" className={styles.strong} onClick={onClose}>
          Save
        </button>
      </div>
      <label className={styles.amountField}>
        <input type="text" inputMode="decimal" defaultValue={organization ? '100.00' : '25.00'} />
        <span className={styles.label}>Monthly spend limit</span>
      </label>
      <div className={styles.row}>
        <div>
          <div data-control="limits-alert-or-hard">Enforce a hard limit</div>
          <div data-control="limits-alert-or-hard" className={styles.note}>
            Refuse requests once the limit is reached
          </div>
        </div>
        <Switch
          label="Enforce a hard limit"
          mark="limits-alert-or-hard"
          className={styles.switch}
          thumbClass={styles.thumb}
        />
      </div>
      {organization && <p className={styles.note}>Your usage tier allows up to $100.00 a month.</p>}
    </Dialog>
  );
}
