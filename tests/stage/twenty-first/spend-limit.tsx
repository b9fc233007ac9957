// The amounts of the limits page: today's single limit with its alerts, or, as in the newer guide, an alert and a hard limit
// in a card each.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import styles from './api.module.css';
import { EditSheet, type Scope } from './edit-sheet.tsx';

const MARK = 'limits-alert-or-hard';

export function SpendLimit({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['80% ($20)', '100% ($25)'];
  return (
    <section>
      <h2 className={styles.sticky}>Spend</h2>
      <div className={styles.stack}>
        <div className={styles.card}>
          <p data-control={MARK} className={none ? styles.strong : styles.figure}>
            {none ? 'No spend limit set' : `${spent} / ${organization ? '$100.00' : '$25.00'}`}
          </p>
          <h3 data-control={MARK} className={styles.label}>
            {organization ? 'Organization spend limit' : 'Project spend limit'}
          </h3>
          {!none && (
            <div className={styles.bar}>
              <div className={organization ? styles.eighth : styles.half} />
            </div>
          )}
          <p className={styles.note}>Your actual costs may exceed this based on usage</p>
          <button type="button" data-control={MARK} className={styles.button} onClick={() => setEditing(true)}>
            {none ? 'Set limit' : 'Edit limit'}
          </button>
        </div>
        {!none && (
          <ul className={styles.list}>
            {alerts.map((alert) => (
              <li key={alert} className={styles.row}>
                <span>{alert}</span>
                <button type="button" aria-label={`Remove alert at ${alert}`} className={styles.iconButton}>
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {editing && <EditSheet scope={scope} onClose={() => setEditing(false)} />}
    </section>
  );
}

export function AlertAndLimit({ scope }: { scope: Scope }) {
  const spent = useLive('$12.34', '$12.36');
  const [alert, hard] = scope === 'organization' ? ['$80.00', '$100.00'] : ['$20.00', '$25.00'];
  return (
    <section>
      <h2 className={styles.sticky}>Spend</h2>
      <div className={styles.stack}>
        <div className={styles.card}>
          <strong className={styles.smallFigure}>{spent}</strong>
          <span className={styles.label}>Spent in November</span>
        </div>
        <div className={styles.card}>
          <div className={styles.cardHead}>
            <div>
              <strong data-control={MARK} className={styles.smallFigure}>
                {alert}
              </strong>
              <h3 data-control={MARK} className={styles.label}>
                Spend alert
              </h3>
            </div>
            <button type="button" data-control={MARK} className={styles.button}>
              Edit
            </button>
          </div>
          <p className={styles.note}>Emails owners. Requests keep working.</p>
        </div>
        <div className={styles.card}>
          <div className={styles.cardHead}>
            <div>
              <strong data-control={MARK} className={styles.smallFigure}>
                {hard}
              </strong>
              <h3 data-control={MARK} className={styles.label}>
                Hard spend limit
              </h3>
            </div>
            <Switch label="Hard spend limit" mark={MARK} className={styles.switch} thumbClass={styles.thumb} />
          </div>
        </div>
      </div>
    </section>
  );
}
