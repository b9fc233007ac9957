// API keys in this set: a table, and how to keep them, folded. Its keys are masked and belong to nobody. Decoys: what each key
// spent, a select of projects that belongs to no usage.

import { Chapter } from './chapter.tsx';
import styles from './platform.module.css';

export function KeyRegister() {
  const keys = [
    ['importer', 'sk-...9xQA', 'Default project', 'Nov 23, 2026', '18.20 USD'],
    ['notebook', 'sk-...t4WZ', 'Website', 'Never', '0.00 USD'],
  ];
  return (
    <article>
      <div className={styles.between}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          Create new secret key
        </button>
      </div>
      <p className={styles.lead}>Whoever has a key can spend your balance with it.</p>
      <p className={styles.inline}>
        <label htmlFor="keys-of">Project</label>
        <select id="keys-of">
          <option>All projects</option>
          <option>Default project</option>
          <option>Website</option>
        </select>
      </p>
      <table className={styles.table}>
        <caption>2 keys</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Key</th>
            <th scope="col">Project</th>
            <th scope="col">Last used</th>
            <th scope="col">Spend in November</th>
            <th scope="col">Action</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
              <td>
                <button type="button" aria-label={`Revoke ${name}`} className={styles.link}>
                  Revoke
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Chapter title="How to keep a key safe" closed>
        <p>Do not share your API key with others, or expose it in the browser or other client-side code.</p>
      </Chapter>
    </article>
  );
}
