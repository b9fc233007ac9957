// The keys in this set: a table one can choose rows of, a menu at the end of each. Decoys: what each key spent this month.

import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { Bar, Dots, Grid, Pick } from './widgets.tsx';

const KEYS = [
  ['importer', 'sk-...9xQA', 'All', 'Oct 2, 2026', 'Nov 23, 2026', '$24.10'],
  ['notebook', 'sk-...t4WZ', 'Read only', 'May 14, 2026', 'Never', '$0.00'],
  ['ci-tests', 'sk-...p0Lm', 'Restricted', 'Mar 3, 2026', 'Nov 20, 2026', '$1.22'],
] as const;

export function KeysDesk() {
  return (
    <>
      <Bar title="API keys" mark="api-keys-leaked">
        <div role="toolbar" aria-label="Keys" className={styles.tools}>
          <Pick items={['Owned by you', 'Everyone']}>Owner</Pick>
          <button type="button" aria-haspopup="dialog" data-state="closed" className={styles.primary}>
            <Icon name="plus" size={13} />
            Create new secret key
          </button>
        </div>
      </Bar>
      <div className={styles.flow}>
        <p className={styles.quiet}>
          Do not share your API key with others or expose it in the browser or other client-side code.
        </p>
        <Grid
          label="API keys"
          columns={['Select', 'Name', 'Secret key', 'Permissions', 'Created', 'Last used', 'Spend, Nov', '']}
        >
          {KEYS.map(([name, ...cells]) => (
            <tr key={name} data-state="unselected">
              <td>
                <input type="checkbox" aria-label={`Select ${name}`} />
              </td>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
              <td className={styles.end}>
                <Dots label={`Actions: ${name}`} items={['Edit', 'Revoke']} />
              </td>
            </tr>
          ))}
        </Grid>
      </div>
    </>
  );
}
