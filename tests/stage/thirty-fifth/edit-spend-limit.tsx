// The dialog for a spend limit: the amount, and whether it refuses.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { Button } from './console-kit.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  const organization = scope === 'organization';
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <div className={styles.section}>
        <h2 id={id} data-control={SPEND} className={styles.sectionTitle}>
          Edit spend limit
        </h2>
        {organization && (
          <p className={styles.muted}>
            Your usage tier defines the maximum monthly limit ($500.00). Request an increase to spend more.
          </p>
        )}
      </div>
      <div data-control={SPEND} className={styles.formField}>
        <label htmlFor={`${id}-amount`}>Monthly spend limit</label>
        <div className={styles.input}>
          <span className={styles.muted}>$</span>
          <input id={`${id}-amount`} type="text" inputMode="decimal" defaultValue={organization ? '100.00' : '25.00'} />
        </div>
      </div>
      <div data-control={SPEND} className={styles.cardHead}>
        <span>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.dialogFooter}>
        <Button onClick={onClose}>Cancel</Button>
        <Button primary onClick={onClose}>
          Save
        </Button>
      </div>
    </Dialog>
  );
}
