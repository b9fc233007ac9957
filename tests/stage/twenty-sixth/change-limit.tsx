// The drawer for a spend limit in this set: the amount with its alerts, and a check box for what happens once it is reached.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import styles from './platform.module.css';

const SPEND = 'limits-alert-or-hard';

export type Scope = 'organization' | 'project';

export function ChangeLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.drawer} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.small}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <label data-control={SPEND} className={styles.labelled}>
        <span>Monthly spend limit, in US dollars</span>
        <input type="number" min={0} step={1} defaultValue={scope === 'organization' ? 100 : 25} />
      </label>
      <label data-control={SPEND} className={styles.check}>
        <input type="checkbox" />
        <span>
          <b>Enforce a hard limit</b>
          <br />
          Requests are refused for the rest of the month once the limit is reached.
        </span>
      </label>
      <div className={styles.beside}>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save changes
        </button>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}
