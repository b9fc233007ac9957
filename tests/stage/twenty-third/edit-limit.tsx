// The form that opens under the spend limit's row.

import { Switch } from '../ui/switch.tsx';
import styles from './platform.module.css';

interface EditLimitProps {
  scope: 'organization' | 'project';
  mark: string;
  onClose: () => void;
}

export function EditLimit({ scope, mark, onClose }: EditLimitProps) {
  return (
    <form aria-label="Edit spend limit" data-control={mark} className={styles.form}>
      <label>
        Limit per month, in US dollars
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      {scope === 'organization' && <p className={styles.caption}>At most $500.00, as your usage tier allows.</p>}
      <div className={styles.control}>
        <div className={styles.grow}>
          <div className={styles.strong}>Enforce a hard limit</div>
          <p className={styles.caption}>Requests fail with error 429 once the limit is reached.</p>
        </div>
        <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.control}>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel
        </button>
        <button type="button" className={styles.primary} onClick={onClose}>
          Save
        </button>
      </div>
    </form>
  );
}
