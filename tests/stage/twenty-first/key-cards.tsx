// The API keys as cards with a menu each, and a button that floats. The keys are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import styles from './api.module.css';

const KEYS = [
  { name: 'importer', key: 'sk-...9xQA', used: 'Used today', project: 'Default project' },
  { name: 'notebook', key: 'sk-...t4WZ', used: 'Never used', project: 'Research' },
  { name: 'nightly-report', key: 'sk-...Lm20', used: 'Used Nov 18', project: 'Default project' },
];

export function KeyCards() {
  return (
    <>
      <header className={styles.pageBar}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <div role="tablist" aria-label="Owner" className={styles.segments}>
          {['Mine', 'Service accounts'].map((owner, index) => (
            <button key={owner} type="button" role="tab" aria-selected={index === 0} className={styles.segment}>
              {owner}
            </button>
          ))}
        </div>
      </header>
      <ul className={styles.stack}>
        {KEYS.map(({ name, key, used, project }) => (
          <li key={key} className={styles.card}>
            <div className={styles.cardHead}>
              <h2 className={styles.strong}>{name}</h2>
              <button
                type="button"
                aria-label={`Actions for ${name}`}
                aria-haspopup="menu"
                className={styles.iconButton}
              >
                •••
              </button>
            </div>
            <code>{key}</code>
            <p className={styles.note}>
              {used} · {project}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.note}>Keep keys out of browsers, apps and shared code.</p>
      <button type="button" className={styles.floating}>
        <Icon name="plus" />
        New secret key
      </button>
    </>
  );
}
