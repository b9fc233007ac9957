// The dialog for a spend limit. Its switch has the newer guide's name for the organization, the extension's for a project.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';
import { type Scope, SPEND } from './scope.ts';

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  const organization = scope === 'organization';
  const hard = organization ? 'Hard spend limit' : 'Enforce a hard limit';
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.dialog} onClose={onClose}>
      <h2 id={id} data-control={SPEND} className={styles.heading}>
        Edit spend limit
      </h2>
      {organization && (
        <p data-control={SPEND} className={styles.small}>
          Your usage tier defines the maximum monthly limit ($500.00). You can set a lower limit here.
        </p>
      )}
      <label data-control={SPEND} className={styles.labelled}>
        Monthly spend limit
        <input
          type="text"
          inputMode="decimal"
          defaultValue={organization ? '$100.00' : '$25.00'}
          className={styles.field}
        />
      </label>
      <div data-control={SPEND} className={styles.between}>
        <span>{hard}</span>
        <Switch label={hard} className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.end}>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save
        </button>
      </div>
    </Dialog>
  );
}
