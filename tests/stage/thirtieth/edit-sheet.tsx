// The dialog for a spend limit in this set: the amount between minus and plus, two radio cards for what happens then.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function EditSheet({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.sheet} onClose={onClose}>
      <h2 id={id} data-control={SPEND} className={styles.heading}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.quiet}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <div data-control={SPEND}>
        <label htmlFor={`${id}-amount`} className={styles.name}>
          Monthly spend limit
        </label>
        <div className={styles.row}>
          <button type="button" aria-label="Less" className={styles.round}>
            −
          </button>
          <input
            id={`${id}-amount`}
            type="text"
            inputMode="decimal"
            defaultValue={scope === 'organization' ? '$100.00' : '$25.00'}
            className={styles.amount}
          />
          <button type="button" aria-label="More" className={styles.round}>
            +
          </button>
        </div>
      </div>
      <fieldset data-control={SPEND} className={styles.choices}>
        <legend className={styles.name}>When you get there</legend>
        <label>
          <input type="radio" name={id} defaultChecked />
          <span>
            <b>Just let me know</b>
            <span className={styles.quiet}>We’ll email you, your app keeps running.</span>
          </span>
        </label>
        <label>
          <input type="radio" name={id} />
          <span>
            <b>Enforce a hard limit</b>
            <span className={styles.quiet}>Requests stop until next month.</span>
          </span>
        </label>
      </fieldset>
      <div className={styles.row}>
        <button type="button" className={styles.solid} onClick={onClose}>
          Save
        </button>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}
