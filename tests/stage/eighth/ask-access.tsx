// The platform's usage page for a member who may not see it: a form with which to ask, and none of the page's controls.

import styles from './eighth.module.css';

export function AskAccess() {
  return (
    <>
      <header>
        <h1>You don’t have access to usage</h1>
        <p className={styles.quiet}>
          Only owners, and members they choose, can see the usage and costs of this organization.
        </p>
      </header>
      <form className={styles.settings}>
        <label className={styles.setting}>
          <span>Permission</span>
          <select className={styles.field}>
            <option>Usage dashboard, all projects</option>
            <option>Usage dashboard, Default project</option>
          </select>
        </label>
        <label className={styles.setting}>
          <span>Why do you need it?</span>
          <textarea rows={3} placeholder="To follow what our importer spends" className={styles.area} />
        </label>
        <button type="button" className={styles.primary}>
          Send request
        </button>
      </form>
    </>
  );
}
