// The dialog of the spend limit, as reported: a heading, the tier's maximum (organization only), the amount, the switch.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <div className={styles.dialogInner}>
        <div className={styles.stack}>
          <h2 id={id} data-control={SPEND} className={styles.sectionTitle}>
            Edit spend limit
          </h2>
          {scope === 'organization' && (
            <p className={styles.small}>
              Your usage tier defines the maximum monthly limit ($500.00). You can set a lower limit for your
              organization.
            </p>
          )}
        </div>
        <div className={styles.stack}>
          <label htmlFor={`${id}-amount`} data-control={SPEND} className={styles.label}>
            Monthly spend limit
          </label>
          <div className={styles.field}>
            <span className={styles.muted}>$</span>
            <input
              id={`${id}-amount`}
              defaultValue={scope === 'organization' ? '100.00' : '25.00'}
              className={styles.input}
            />
          </div>
        </div>
        <div data-control={SPEND} className={styles.alertRow}>
          <div className={styles.stack}>
            <div className={styles.label}>
              <span>Enforce a hard limit</span>
            </div>
            <div className={styles.small}>
              <span>Reject requests once the limit is reached.</span>
            </div>
          </div>
          <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
        </div>
        <div className={styles.dialogFoot}>
          <button type="button" className={styles.button} onClick={onClose}>
            <span className={styles.buttonInner}>Cancel</span>
          </button>
          <button type="button" className={styles.primary} onClick={onClose}>
            <span className={styles.buttonInner}>Save</span>
          </button>
        </div>
      </div>
    </Dialog>
  );
}
