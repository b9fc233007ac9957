// /api-keys: a list of keys, each with its properties in a description list. The keys are masked and nobody's.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Description, Property } from './platform-kit.tsx';

export function KeyList() {
  const single = useFlag('single-project');
  const keys = [
    ['nightly-import', 'sk-...h3Ve', 'Sep 14, 2026', 'Nov 23, 2026', 'Default project', 'All'],
    ['field-notes', 'sk-...w0Kd', 'Feb 3, 2026', 'Never', single ? 'Default project' : 'Herbarium', 'Read only'],
  ] as const;
  return (
    <>
      <div className={styles.headingRow}>
        <h1 data-control="api-keys-leaked" className={styles.heading}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          Create new secret key
        </button>
      </div>
      <p className={styles.muted}>
        As an owner of this organization, you can view and manage all API keys. Do not share your API key with others or
        expose it in the browser or other client-side code.
      </p>
      <ul className={styles.keys}>
        {keys.map(([name, key, created, used, project, permissions]) => (
          <li key={key} className={styles.key}>
            <div className={styles.headingRow}>
              <h2 className={styles.title}>{name}</h2>
              <button type="button" aria-label={`Edit ${name}`} className={styles.button}>
                <Icon name="gear" size={16} />
              </button>
            </div>
            <Description>
              <Property term="Secret key">
                <code>{key}</code>
              </Property>
              <Property term="Created">{created}</Property>
              <Property term="Last used">{used}</Property>
              <Property term="Project">{project}</Property>
              <Property term="Permissions">{permissions}</Property>
            </Description>
          </li>
        ))}
      </ul>
    </>
  );
}
