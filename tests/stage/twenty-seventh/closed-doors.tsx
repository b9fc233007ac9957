// What stands instead of a platform page: no permission, an error, or an organization that never bought anything.

import styles from './platform.module.css';

export function NoPermission() {
  return (
    <div className={styles.blank}>
      <h1>You don’t have access to this page</h1>
      <p className={styles.quiet}>
        Owners and members with the Usage Dashboard permission can see it. Ask an owner of Personal.
      </p>
      <button type="button" className={styles.button}>
        Request access
      </button>
    </div>
  );
}

export function NotLoaded() {
  return (
    <div role="alert" className={styles.blank}>
      <h1>Couldn’t load this page</h1>
      <p className={styles.quiet}>Your API requests are not affected. Try again in a moment.</p>
      <button type="button" className={styles.button}>
        Retry
      </button>
    </div>
  );
}

export function NotStarted() {
  const packs = [
    ['Starter', '$5', 'About 1M tokens of gpt-5.5-mini'],
    ['Standard', '$20', 'About 4M tokens of gpt-5.5-mini'],
  ];
  return (
    <div className={styles.blank}>
      <h1>Start building with the API</h1>
      <p className={styles.quiet}>Add payment details and buy your first credits. They are valid for one year.</p>
      <ul className={styles.packs}>
        {packs.map(([name, price, about]) => (
          <li key={name} className={styles.tile}>
            <b>
              {name} {price}
            </b>
            <span className={styles.quiet}>{about}</span>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.primary}>
        Add payment details
      </button>
    </div>
  );
}
