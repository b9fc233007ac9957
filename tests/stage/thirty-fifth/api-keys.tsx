// The API keys, in a table. The keys are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import { Button, PageHeader } from './console-kit.tsx';
import styles from './platform.module.css';

const COLUMNS = ['Name', 'Status', 'Secret key', 'Created', 'Last used', 'Created by', 'Permissions'];
const KEYS = [
  ['importer', 'sk-...9xQA', '2026-10-02', 'Oct 2, 2026', 'Nov 23, 2026'],
  ['notebook', 'sk-...t4WZ', '2026-05-14', 'May 14, 2026', 'Never'],
] as const;

export function ApiKeys() {
  return (
    <>
      <PageHeader title="API keys" mark="api-keys-leaked">
        <Button primary>
          <Icon name="plus" size={14} />
          Create new secret key
        </Button>
      </PageHeader>
      <div className={styles.section}>
        <p>You have permission to view and manage all API keys in this project.</p>
        <p>
          Do not share your API key with others or expose it in the browser or other client-side code. To protect your
          account’s security, OpenAI may automatically disable any API key that has leaked publicly.
        </p>
        <p>
          View usage per API key on the{' '}
          <a href="/usage" className={styles.link}>
            Usage page
          </a>
          .
        </p>
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([name, key, date, created, used]) => (
            <tr key={key}>
              <td>{name}</td>
              <td>
                <span className={styles.badge}>Active</span>
              </td>
              <td>
                <code>{key}</code>
              </td>
              <td>
                <time dateTime={date}>{created}</time>
              </td>
              <td>{used}</td>
              <td>Avery</td>
              <td>All</td>
              <td>
                <button type="button" aria-label={`Revoke ${name}`} className={styles.info}>
                  <Icon name="close" size={16} />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
