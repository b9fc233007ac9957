// The keys in this set, as a provider lists its lines: each with a state, its project, and what it cost in the month. Decoys:
// those sums, the count of keys.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';

export function KeyLines() {
  const single = useFlag('single-project');
  const keys = [
    ['importer', 'sk-...9xQA', 'Default project', 'Last used today', '$24.10'],
    ['notebook', 'sk-...t4WZ', single ? 'Default project' : 'Research', 'Never used', '$0.00'],
  ];
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <button type="button" className={styles.primary}>
          Create new secret key
        </button>
      </div>
      <p className={styles.small}>
        Do not share your API key with others or expose it in the browser or other client-side code.
      </p>
      <ul className={styles.lines}>
        {keys.map(([name, masked, project, last, spend]) => (
          <li key={name} className={styles.box}>
            <div className={styles.beside}>
              <Icon name="key" />
              <div className={styles.grow}>
                <h2>{name}</h2>
                <code>{masked}</code>
              </div>
              <span className={styles.pill}>Active</span>
              <button type="button" className={styles.button}>
                Edit
              </button>
              <button type="button" className={styles.button}>
                Revoke
              </button>
            </div>
            <dl className={styles.facts}>
              <div>
                <dt>Project</dt>
                <dd>{project}</dd>
              </div>
              <div>
                <dt>Activity</dt>
                <dd>{last}</dd>
              </div>
              <div>
                <dt>November spend</dt>
                <dd>{spend}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <p className={styles.small}>2 of 100 keys</p>
    </>
  );
}
