// The dialog behind "Edit spend limit": today's fields, with a line about what the hard limit does.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Button, Switch } from './base.tsx';
import styles from './eleventh.module.css';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function LimitEditor({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={`${id}-title`} className={styles.title}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>Your usage tier lets you set up to $500.00 per month.</p>
      )}
      <label className={styles.field}>
        Monthly spend limit
        <input
          type="text"
          inputMode="decimal"
          defaultValue={scope === 'organization' ? '100.00' : '40.00'}
          className={styles.input}
        />
      </label>
      <div className={styles.head}>
        <div>
          <div id={`${id}-hard`} data-control={SPEND} className={styles.strong}>
            Enforce a hard limit
          </div>
          <p data-control={SPEND} className={styles.muted}>
            Block API requests once the limit is reached.
          </p>
        </div>
        <Switch labelledBy={`${id}-hard`} className={styles.switch} mark={SPEND} />
      </div>
      <div className={styles.actions}>
        <Button className={styles.button} onClick={onClose}>
          Cancel
        </Button>
        <Button className={styles.primary} onClick={onClose}>
          Save
        </Button>
      </div>
    </Dialog>
  );
}
