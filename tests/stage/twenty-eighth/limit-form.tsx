// The form for a spend limit: not a dialog, it stands where its cells stood.

import { useId } from 'react';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

/** The note that belongs at a spend limit. */
export const SPEND = 'limits-alert-or-hard';

interface LimitFormProps {
  amount: string;
  own: boolean;
  onClose: () => void;
}

export function LimitForm({ amount, own, onClose }: LimitFormProps) {
  const id = useId();
  return (
    <form aria-labelledby={id} onSubmit={(event) => event.preventDefault()}>
      <h2 id={id} data-control={SPEND} className={styles.blockTitle}>
        Edit spend limit
      </h2>
      <div className={styles.block}>
        <label className={styles.cell}>
          <span data-control={SPEND} className={styles.words}>
            Monthly spend limit
          </span>
          <input type="text" inputMode="decimal" data-control={SPEND} defaultValue={amount} className={styles.input} />
        </label>
        <div className={styles.cell}>
          <div className={styles.words}>
            <p data-control={SPEND}>Enforce a hard limit</p>
            <p data-control={SPEND} className={styles.help}>
              Without it we only send you an email.
            </p>
          </div>
          <Switch label="Enforce a hard limit" mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
        </div>
        <div className={styles.cell}>
          <button type="submit" className={styles.primary} onClick={onClose}>
            Save
          </button>
          <button type="button" className={styles.button} onClick={onClose}>
            Cancel
          </button>
        </div>
      </div>
      {own && <p className={styles.about}>Your usage tier defines the maximum monthly limit ($500.00).</p>}
    </form>
  );
}
