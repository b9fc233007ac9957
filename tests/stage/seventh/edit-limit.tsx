// The dialog for a spend limit: the amount, and a segmented control for what happens once it is reached.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Button, Segmented } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './seventh.module.css';

const SPEND = 'limits-alert-or-hard';

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
      <label data-control={SPEND} className={styles.labelled}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <div data-control={SPEND} className={styles.labelled}>
        When the limit is reached
        <Segmented label="When the limit is reached" options={['Alert only', 'Enforce a hard limit']} />
        <p className={styles.hint}>Alerts go to all owners. With a hard limit, requests are refused.</p>
      </div>
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button solid onClick={onClose}>
          Save
        </Button>
      </div>
    </Dialog>
  );
}
