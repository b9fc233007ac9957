// The form in which a spend limit is edited, among the lines instead of in a dialog.

import { useId } from 'react';
import { Switch } from '../ui/switch.tsx';
import styles from './fourteenth.module.css';
import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';

export function EditLimit({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  return (
    <form className={styles.form}>
      <label htmlFor={id}>Monthly spend limit</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        defaultValue={scope === 'organization' ? '100.00' : '25.00'}
        className={styles.field}
      />
      <div>
        <div>Enforce a hard limit</div>
        <p className={styles.muted}>Requests fail once the amount is reached.</p>
      </div>
      <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
      <div className={styles.formEnd}>
        <Button onClick={onClose}>Cancel</Button>
        <Button filled onClick={onClose}>
          Save
        </Button>
      </div>
    </form>
  );
}
