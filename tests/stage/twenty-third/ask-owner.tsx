// Instead of any page, for a member who may not see it: what it would show, and whom to ask.

import styles from './platform.module.css';
import { Setting, Settings } from './settings-list.tsx';

export function AskOwner() {
  return (
    <>
      <div className={styles.message}>
        <h1>You don’t have access to this page</h1>
        <p>
          Total spend, tokens, and requests of this organization are shown to owners, and to members with the Usage
          Dashboard permission.
        </p>
      </div>
      <Settings title="Owners you can ask">
        {['Ada Marin', 'Joel Okafor'].map((name) => (
          <Setting key={name} title={name} help="Owner">
            <button type="button" className={styles.button}>
              Request access
            </button>
          </Setting>
        ))}
      </Settings>
    </>
  );
}
