// For a member who may not see a page (`no-access`): the words of the page, whom to ask, and none of its controls.

import styles from './platform.module.css';

export function NotPermitted() {
  return (
    <>
      <h1>You can’t see this part of the account</h1>
      <section className={styles.box}>
        <p>
          Usage, spend and credit balance are open to account owners and to members with the Usage Dashboard permission.
        </p>
        <dl className={styles.facts}>
          <div>
            <dt>Your role</dt>
            <dd>Reader</dd>
          </div>
          <div>
            <dt>Account owner</dt>
            <dd>Ada Owner</dd>
          </div>
        </dl>
        <button type="button" className={styles.primary}>
          Request access
        </button>
      </section>
    </>
  );
}
