// What each capability and model was used for: rows of a table.

import { useFlag } from '../state.ts';
import styles from './eighth.module.css';

const ROWS = [
  ['Responses and Chat Completions', '7,699', '26.9M', '$22.87'],
  ['Embeddings', '1,205', '0.4M', '$0.04'],
  ['Images', '112', '–', '$2.24'],
  ['Web Searches', '340', '–', '$0.17'],
];

export function ModelTable() {
  const zero = useFlag('zero');
  return (
    <section>
      <h2>By capability</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Capability</th>
            <th scope="col">Requests</th>
            <th scope="col">Tokens</th>
            <th scope="col">Cost</th>
          </tr>
        </thead>
        <tbody>
          {zero ? (
            <tr>
              <td colSpan={4}>No activity for these filters.</td>
            </tr>
          ) : (
            ROWS.map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure) => (
                  <td key={figure}>{figure}</td>
                ))}
              </tr>
            ))
          )}
        </tbody>
      </table>
    </section>
  );
}
