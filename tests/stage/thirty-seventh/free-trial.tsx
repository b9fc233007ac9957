// The overview of billing for whom never paid, as reported from 2023 on.

import { useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Shortcuts } from './shortcuts.tsx';

const BALANCE = 'billing-credit-balance';

export function FreeTrial() {
  const left = useLive('$4.82', '$4.81');
  return (
    <>
      <section className={styles.stack}>
        <h3 className={styles.strong}>Free trial</h3>
        <h4 data-control={BALANCE} className={styles.inline}>
          <span className={styles.label}>Credit remaining</span>
          <button type="button" aria-label="More information">
            <Icon name="info" size={14} />
          </button>
        </h4>
        <p data-control={BALANCE} className={styles.figure}>
          {left}
        </p>
        <div className={styles.inline}>
          <button type="button" className={styles.primary}>
            Add payment details
          </button>
          <a href="/usage" className={styles.control}>
            View usage
          </a>
        </div>
        <p className={styles.small}>
          <b>Note:</b> This does not reflect the status of your ChatGPT account.
        </p>
      </section>
      <Shortcuts />
    </>
  );
}
