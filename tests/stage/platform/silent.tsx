// Pages of the platform that carry no meter. Invented.

import styles from './platform.module.css';

export function Playground() {
  return (
    <>
      <h1 className={styles.heading}>Chat</h1>
      <div className={styles.card}>
        <label className={styles.fieldLabel}>
          System message
          <textarea className={styles.field} rows={3} />
        </label>
      </div>
    </>
  );
}

export function General() {
  return <Fields heading="General" fields={['Organization name', 'Organization ID']} />;
}

export function Profile() {
  return <Fields heading="Your profile" fields={['Name', 'Email address']} />;
}

function Fields({ heading, fields }: { heading: string; fields: string[] }) {
  return (
    <>
      <h1 className={styles.heading}>{heading}</h1>
      <div className={styles.sections}>
        {fields.map((field) => (
          <label key={field} className={styles.fieldLabel}>
            {field}
            <input type="text" className={styles.field} />
          </label>
        ))}
      </div>
    </>
  );
}

export function Logs() {
  return (
    <>
      <h1 className={styles.heading}>Logs</h1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>Input</th>
            <th>Model</th>
            <th>Created</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Summarise the minutes</td>
            <td>gpt-5.5-mini</td>
            <td>Nov 23, 09:12</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
