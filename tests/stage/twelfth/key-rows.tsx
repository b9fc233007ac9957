// API keys in this set: a line for each key with what it may do and when it was last used, those of service accounts in a box of
// their own. The keys are masked and belong to nobody.

import { Icon } from '../ui/icon.tsx';
import { Box, Button } from './platform-kit.tsx';
import styles from './twelfth.module.css';

interface Key {
  name: string;
  masked: string;
  about: string;
  used: string;
}

const OWN: Key[] = [
  { name: 'importer', masked: 'sk-...9xQA', about: 'All permissions · Created Oct 2, 2026', used: 'Used today' },
  { name: 'notebook', masked: 'sk-...t4WZ', about: 'Read only · Created May 14, 2026', used: 'Never used' },
];
const SERVICE: Key[] = [
  { name: 'nightly-report', masked: 'sk-...m2Lc', about: 'Restricted · Created Jul 8, 2026', used: 'Used yesterday' },
];

export function KeyRows() {
  return (
    <>
      <div className={styles.top}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <input type="search" aria-label="Search keys" placeholder="Search keys" className={styles.search} />
        <Button look="filled">Create key</Button>
      </div>
      <p className={styles.hint}>A key is shown in full only once. Keep it out of browsers and client-side code.</p>
      <Keys title="Your keys" keys={OWN} />
      <Keys title="Service accounts" keys={SERVICE} />
    </>
  );
}

function Keys({ title, keys }: { title: string; keys: Key[] }) {
  return (
    <Box title={title}>
      <ul className={styles.keys}>
        {keys.map(({ name, masked, about, used }) => (
          <li key={name}>
            <Icon name="key" />
            <span>
              {name}
              <span className={styles.hint}>{about}</span>
            </span>
            <code>{masked}</code>
            <span className={styles.hint}>{used}</span>
            <button type="button" aria-label={`Actions for ${name}`} aria-haspopup="menu" className={styles.text}>
              •••
            </button>
          </li>
        ))}
      </ul>
    </Box>
  );
}
