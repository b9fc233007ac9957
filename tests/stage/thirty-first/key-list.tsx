// API keys in this set: a list whose items are grids, with a filter; new below it: service accounts, still a skeleton.

import { Icon } from '../ui/icon.tsx';
import { Bones, PageHeader, Panel } from './console-kit.tsx';
import styles from './platform.module.css';

const KEYS = [
  ['importer', 'sk-...9xQA', 'Oct 2, 2026', 'Nov 23, 2026', 'Default project'],
  ['notebook', 'sk-...t4WZ', 'May 14, 2026', 'Never', 'Research'],
];

export function KeyList() {
  return (
    <>
      <PageHeader
        title="API keys"
        about="Do not share your API key with others or expose it in the browser or other client-side code."
        mark="api-keys-leaked"
        action={
          <button type="button" className={styles.primary}>
            <Icon name="plus" size={14} />
            Create new secret key
          </button>
        }
      />
      <Panel
        title="Secret keys"
        action={<input type="search" aria-label="Filter keys" placeholder="Filter keys" className={styles.search} />}
      >
        <ul className={styles.keys}>
          {KEYS.map(([name, key, created, used, project]) => (
            <li key={name}>
              <strong>{name}</strong>
              <code>{key}</code>
              <span className={styles.helper}>Created {created}</span>
              <span className={styles.helper}>Last used: {used}</span>
              <span className={styles.badge}>{project}</span>
              <button type="button" aria-label={`Revoke ${name}`} className={styles.button}>
                Revoke
              </button>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="Service accounts" badge="New" about="Keys that belong to no person.">
        <Bones label="Loading service accounts" widths={[58, 44]} />
      </Panel>
    </>
  );
}
