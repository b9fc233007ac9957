// A spend limit is edited in a dialog: the amount, then a switch that enforces it.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './fifteenth.module.css';
import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.note}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <label data-control={SPEND} className={styles.field}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <div data-control={SPEND} className={styles.tileHead}>
        <div>
          <div>Enforce a hard limit</div>
          <p className={styles.note}>Block requests for the rest of the month.</p>
        </div>
        <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.actions}>
        <Button filled onClick={onClose}>
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
