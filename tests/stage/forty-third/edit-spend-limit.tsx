// The dialog for a spend limit, as reported.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export function EditSpendLimit({ scope, onClose }: { scope: 'organization' | 'project'; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.oV4r} contentClass={styles.dG6w} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.q7Mu}>
          Your usage tier defines the maximum monthly limit ($500.00). Request an increase to spend more.
        </p>
      )}
      <label data-control={SPEND} className={styles.fD2l}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <div data-control={SPEND} className={styles.lN4e}>
        <span className={styles.fL1x}>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" className={styles.sW1h} thumbClass={styles.sW2t} />
      </div>
      <div className={styles.tB7r}>
        <div className={styles.fL1x} />
        <button type="button" className={styles.bT2n} onClick={onClose}>
          Cancel
        </button>
        <button type="button" className={styles.pR1m} onClick={onClose}>
          Save
        </button>
      </div>
    </Dialog>
  );
}
