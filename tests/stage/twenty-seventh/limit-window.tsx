// The dialog for a spend limit in this set: the amount, a switch for what happens then, thresholds of the alerts.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

export type Scope = 'organization' | 'project';
export const SPEND = 'limits-alert-or-hard';

export function LimitWindow({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <div data-slot="dialog-header">
        <h2 id={`${id}-title`} data-slot="dialog-title" data-control={SPEND}>
          Edit spend limit
        </h2>
        {scope === 'organization' && (
          <p data-slot="dialog-description" className={styles.quiet}>
            Your usage tier defines the maximum monthly limit ($500.00).
          </p>
        )}
      </div>
      <label data-control={SPEND} className={styles.labelled}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <div className={styles.choice}>
        <div data-control={SPEND}>
          <div>Enforce a hard limit</div>
          <div className={styles.quiet}>Requests are refused once the amount is reached.</div>
        </div>
        <Switch label="Enforce a hard limit" mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div data-slot="dialog-footer" className={styles.footer}>
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
