// What may be spent: the amount, which is changed in place; whether it is enforced; and who is told. One group, of which every
// line is as good a place for the note.

import { useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './eighth.module.css';
import { LimitEditor } from './limit-editor.tsx';
import { type Scope, SPEND } from './scope.ts';
import { Setting } from './setting.tsx';

export function SpendSettings({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  return (
    <section className={styles.settings}>
      <h2 data-control={SPEND}>Spend</h2>
      <Setting
        label={scope === 'organization' ? 'Organization spend limit' : 'Project spend limit'}
        about="Per calendar month."
        remark="Your actual costs may exceed this based on usage"
        mark={SPEND}
      >
        {editing ? (
          <LimitEditor scope={scope} onClose={() => setEditing(false)} />
        ) : (
          <>
            {none ? <span data-control={SPEND}>No spend limit set</span> : <Spent scope={scope} />}
            <button type="button" data-control={SPEND} className={styles.button} onClick={() => setEditing(true)}>
              <Icon name="gear" size={14} />
              Edit spend limit
            </button>
          </>
        )}
      </Setting>
      <Setting label="Enforce a hard limit" about="Refuse API requests once the limit is reached." mark={SPEND}>
        <Switch label="Enforce a hard limit" mark={SPEND} className={styles.switch} thumbClass={styles.thumb} />
      </Setting>
      <Setting label="Spend alerts" about="Owners get an email. Requests keep working." mark={SPEND}>
        <Alerts scope={scope} />
      </Setting>
    </section>
  );
}

function Spent({ scope }: { scope: Scope }) {
  const spent = useLive('$12.34', '$12.36');
  const [limit, width] = scope === 'organization' ? ['$100.00', '12%'] : ['$25.00', '49%'];
  return (
    <div data-control={SPEND} className={styles.spent}>
      <p>
        <strong>{spent}</strong> of {limit}
      </p>
      <div className={styles.track}>
        <div style={{ width }} />
      </div>
    </div>
  );
}

function Alerts({ scope }: { scope: Scope }) {
  const none = useFlag('no-limit');
  const alerts = scope === 'organization' ? ['80% ($80)', '100% ($100)'] : ['50% ($12.50)', '100% ($25)'];
  return (
    <ul data-control={SPEND} className={styles.chips}>
      {!none &&
        alerts.map((alert) => (
          <li key={alert} className={styles.pill}>
            {alert}
            <button type="button" aria-label={`Remove ${alert}`}>
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      <li>
        <button type="button" className={styles.button}>
          Add alert
        </button>
      </li>
    </ul>
  );
}
