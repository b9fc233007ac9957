// The dialog "Edit spend limit", as reported: the amount, and whether it is enforced.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import { Action, Tip } from './platform-parts.tsx';
import { type Scope, SPEND } from './scope.ts';

export function EditSpendLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND} className={styles.strong}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>
          Your usage tier defines the maximum monthly limit ($500.00). Set a lower limit to control your spend.
        </p>
      )}
      <div data-control={SPEND} className={styles.labelled}>
        <label htmlFor={`${id}-amount`} className={styles.small}>
          Monthly spend limit
        </label>
        <div className={styles.field}>
          <span>$</span>
          <input id={`${id}-amount`} type="text" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
        </div>
      </div>
      <div data-control={SPEND} className={styles.cardHead}>
        <div className={styles.labelRow}>
          <span>Enforce a hard limit</span>
          <Tip />
        </div>
        <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.dialogFoot}>
        <Action onClick={onClose}>Cancel</Action>
        <Action primary onClick={onClose}>
          Save
        </Action>
      </div>
    </Dialog>
  );
}
