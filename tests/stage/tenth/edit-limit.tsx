// A spend limit is edited in a sheet at the edge of the window.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './tenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.sheet} onClose={onClose}>
      <h2 id={id} data-control={SPEND}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.caption}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <label data-control={SPEND} className={styles.field}>
        <span className={styles.caption}>Monthly spend limit</span>
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <div data-control={SPEND} className={styles.switchRow}>
        <div>
          <div>Enforce a hard limit</div>
          <p className={styles.caption}>Requests fail once the amount is reached.</p>
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
