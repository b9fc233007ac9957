// The pane of a spend limit: its properties, of which two can be edited where they stand.

import { type FormEvent, useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Chip, Field } from './bits.tsx';
import styles from './platform.module.css';

export type Scope = 'organization' | 'project';
export const SPEND = 'limits-alert-or-hard';

export function SpendLimitPane({ scope }: { scope: Scope }) {
  const [editing, setEditing] = useState(useFlag('editing'));
  const none = useFlag('no-limit');
  const spent = useLive('$12.34', '$12.36');
  const organization = scope === 'organization';
  const alerts = organization ? ['80% ($80)', '100% ($100)'] : ['80% ($20)', '100% ($25)'];
  return (
    <>
      <div className={styles.paneHead}>
        <h2 data-control={SPEND}>{organization ? 'Organization spend limit' : 'Project spend limit'}</h2>
        {!none && <Chip mark={SPEND}>Not enforced</Chip>}
      </div>
      {editing ? (
        <Editor scope={scope} onClose={() => setEditing(false)} />
      ) : (
        <dl>
          <Field name="Monthly spend limit" edit={none ? 'Set' : 'Edit'} onEdit={() => setEditing(true)} mark={SPEND}>
            {none ? 'No spend limit set' : organization ? '$100.00' : '$25.00'}
          </Field>
          <Field name="Spent this month" mark={SPEND}>
            {spent}
          </Field>
          {!none && (
            <>
              <Field name="Hard limit" edit="Edit" onEdit={() => setEditing(true)} mark={SPEND}>
                Off
              </Field>
              <Field name="Email alerts" edit="Edit" mark={SPEND}>
                {alerts.join(', ')}
              </Field>
            </>
          )}
          <Field name="Starts over">2026-12-01</Field>
        </dl>
      )}
      <p data-control={SPEND} className={styles.small}>
        Your actual costs may exceed this based on usage. <a href="/docs/guides/spend-limits">About spend limits</a>
      </p>
    </>
  );
}

function Editor({ scope, onClose }: { scope: Scope; onClose: () => void }) {
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onClose();
  }
  return (
    <form aria-label="Edit spend limit" className={styles.editor} onSubmit={onSubmit}>
      {scope === 'organization' && <p>Your usage tier defines the maximum monthly limit ($500.00).</p>}
      <label data-control={SPEND} className={styles.field}>
        <span>Monthly spend limit</span>
        <input type="text" inputMode="decimal" defaultValue={scope === 'organization' ? '100.00' : '25.00'} />
      </label>
      <div data-control={SPEND} className={styles.field}>
        <span>Enforce a hard limit</span>
        <Switch label="Enforce a hard limit" className={styles.switch} thumbClass={styles.thumb} />
      </div>
      <div className={styles.tools}>
        <button type="submit" className={styles.primary}>
          Save <kbd>↵</kbd>
        </button>
        <button type="button" className={styles.button} onClick={onClose}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
