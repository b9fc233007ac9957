// A spend limit is edited in a dialog: the amount, and what happens once it is reached, as one of two choices.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './twelfth.module.css';

const SPEND = 'limits-alert-or-hard';
const CHOICES = [
  ['Notify only', 'Owners get an email. Requests keep working.'],
  ['Enforce a hard limit', 'Requests are refused until next month or until you raise the limit.'],
] as const;

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.hint}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <label data-control={SPEND} className={styles.field}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <fieldset data-control={SPEND} className={styles.choices}>
        <legend>When the limit is reached</legend>
        {CHOICES.map(([name, about], index) => (
          <label key={name}>
            <input type="radio" name="at-limit" defaultChecked={index === 0} />
            <span>
              {name}
              <span className={styles.hint}>{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="filled" onClick={onClose}>
          Save
        </Button>
      </div>
    </Dialog>
  );
}
