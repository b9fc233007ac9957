// The dialog behind "Edit spend limit": today's words, the amount a field with steppers, the hard limit a switch with its name
// inside.

import { useId } from 'react';
import { as, Button, rac, Switch } from './headless.tsx';
import { Modal } from './modal.tsx';
import styles from './ninth.module.css';
import type { Scope } from './scope.ts';

const SPEND = 'limits-alert-or-hard';

export function LimitDialog({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = `react-aria${useId()}`;
  return (
    <Modal
      labelledBy={`${id}-title`}
      overlayClass={styles.overlay}
      frameClass={styles.modal}
      className={styles.dialog}
      onClose={onClose}
    >
      <h2 id={`${id}-title`} slot="title" data-control={SPEND} className={styles.strong}>
        Edit spend limit
      </h2>
      {scope === 'organization' && (
        <p className={styles.muted}>Your usage tier defines the maximum monthly limit ($500.00).</p>
      )}
      <div {...rac} data-control={SPEND} className={styles.field}>
        <label htmlFor={`${id}-amount`}>Monthly spend limit</label>
        <div {...rac} {...as('group')} className={styles.stepper}>
          <Button label="Decrease monthly spend limit">−</Button>
          <input
            {...rac}
            id={`${id}-amount`}
            type="text"
            inputMode="decimal"
            defaultValue={scope === 'organization' ? '$100.00' : '$40.00'}
          />
          <Button label="Increase monthly spend limit">+</Button>
        </div>
      </div>
      <div data-control={SPEND}>
        <Switch className={styles.switch} trackClass={styles.switchTrack}>
          Enforce a hard limit
        </Switch>
        <p className={styles.muted}>API requests are refused for the rest of the month once it is reached.</p>
      </div>
      <div className={styles.actions}>
        <Button className={styles.button} onPress={onClose}>
          Cancel
        </Button>
        <Button className={styles.primary} onPress={onClose}>
          Save
        </Button>
      </div>
    </Modal>
  );
}
