// A spend limit is edited in a drawer at the edge of the window.

import { useId } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { Button } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './seventeenth.module.css';

const SPEND = 'limits-alert-or-hard';

export function LimitDrawer({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  const id = useId();
  const organization = scope === 'organization';
  return (
    <Dialog labelledBy={id} overlayClass={styles.overlay} contentClass={styles.drawer} onClose={onClose}>
      <header className={styles.toolbar}>
        <h2 id={id} data-control={SPEND}>
          Edit spend limit
        </h2>
        <button type="button" aria-label="Close" className={styles.end} onClick={onClose}>
          <Icon name="close" size={16} />
        </button>
      </header>
      {organization && <p className={styles.muted}>Your usage tier defines the maximum monthly limit ($500.00).</p>}
      <label data-control={SPEND} className={styles.field}>
        Monthly spend limit
        <input type="text" inputMode="decimal" defaultValue={organization ? '100.00' : '25.00'} />
      </label>
      <div data-control={SPEND} className={styles.toolbar}>
        <div>
          Enforce a hard limit
          <p className={styles.muted}>Stops requests from this {scope} at the amount above.</p>
        </div>
        <span className={styles.end}>
          <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
        </span>
      </div>
      <fieldset data-control={SPEND} className={styles.alerts}>
        <legend>Spend alerts</legend>
        {['50%', '80%', '100%'].map((share) => (
          <label key={share}>
            <input type="checkbox" defaultChecked={share !== '80%'} /> {share}
          </label>
        ))}
      </fieldset>
      <footer className={styles.toolbar}>
        <Button look="solid" onClick={onClose}>
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </footer>
    </Dialog>
  );
}
