// Instead of any page of the platform: no permission (`no-access`), no answer (`failed`), nothing bought (`empty`). No note
// belongs here, though the words of limits and balances occur.

import { Chapter } from './chapter.tsx';
import styles from './platform.module.css';

export function NoPermission() {
  return (
    <article>
      <h1>You don’t have access to this page</h1>
      <p className={styles.lead}>An owner of Personal can give you permission.</p>
      <table className={styles.table}>
        <caption>Who sees what</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Spend and credit balance</th>
            <th scope="col">Limits</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Owner</th>
            <td>Can change</td>
            <td>Can change</td>
          </tr>
          <tr>
            <th scope="row">Reader (you)</th>
            <td>No access</td>
            <td>No access</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.spaced}>
        <button type="button" className={styles.button}>
          Ask an owner
        </button>
      </p>
    </article>
  );
}

export function NotReached() {
  return (
    <article role="alert">
      <h1>Something went wrong</h1>
      <p className={styles.lead}>The figures of this page didn’t arrive. Your requests to the API go on as before.</p>
      <p className={styles.inline}>
        <button type="button" className={styles.primary}>
          Try again
        </button>
        <a href="https://status.openai.com/">See the status of our services</a>
      </p>
      <p className={styles.small}>Request req_51f0, 0 of 3 attempts answered.</p>
    </article>
  );
}

export function NothingBought() {
  const rows = [
    ['5.00 USD', 'About 2 million tokens of gpt-5.5-mini'],
    ['20.00 USD', 'About 8 million tokens of gpt-5.5-mini'],
    ['100.00 USD', 'About 40 million tokens of gpt-5.5-mini'],
  ];
  return (
    <article>
      <h1>Start with the API</h1>
      <p className={styles.lead}>Buy a first amount, and create a key. There is no monthly fee.</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Amount</th>
            <th scope="col">Goes as far as</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([amount, about]) => (
            <tr key={amount}>
              <th scope="row">{amount}</th>
              <td>{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.spaced}>
        <button type="button" className={styles.primary}>
          Add payment details
        </button>
      </p>
      <Chapter title="Does my ChatGPT plan count?" closed>
        <p>No. The API is paid for separately.</p>
      </Chapter>
    </article>
  );
}
