// The amount of a spend limit while it is changed, in the line where it stood.

import { useId } from 'react';
import styles from './eighth.module.css';
import { type Scope, SPEND } from './scope.ts';

export function LimitEditor({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <div data-control={SPEND} className={styles.editor}>
      <label htmlFor={id}>Monthly spend limit</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        defaultValue={scope === 'organization' ? '100.00' : '25.00'}
        aria-describedby={`${id}-about`}
        className={styles.field}
      />
      <p id={`${id}-about`} className={styles.small}>
        {scope === 'organization'
          ? 'Your usage tier defines the maximum monthly limit ($500.00).'
          : 'In US dollars. Spent so far this month: $12.34.'}
      </p>
      <button type="button" className={styles.primary} onClick={onClose}>
        Save
      </button>
      <button type="button" className={styles.button} onClick={onClose}>
        Cancel
      </button>
    </div>
  );
}
