// The notice about auto recharge, off or (flag `auto-recharge`) on.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

const RECHARGE = 'billing-auto-recharge';

export function AutoRecharge() {
  const on = useFlag('auto-recharge');
  return (
    <div className={styles.notice}>
      <Icon name={on ? 'bolt' : 'info'} />
      <div className={styles.noticeText}>
        <div data-control={RECHARGE} className={styles.strong}>
          {on ? 'Auto recharge is on' : 'Auto recharge is off'}
        </div>
        {on ? (
          <div data-control={RECHARGE} className={styles.small}>
            When your credit balance reaches <b>$5</b>, your payment method will be charged to bring the balance up to{' '}
            <b>$10</b>. Monthly recharge limit: <b>$20</b>
          </div>
        ) : (
          <div data-control={RECHARGE} className={styles.small}>
            When your credit balance reaches $0, your API requests will stop working. Enable automatic recharge to
            automatically keep your credit balance topped up.
          </div>
        )}
        <button type="button" data-control={RECHARGE} className={styles.textButton}>
          {on && <Icon name="gear" size={14} />}
          <span>{on ? 'Modify' : 'Enable auto recharge'}</span>
        </button>
      </div>
    </div>
  );
}
