// The API keys as they might become: cards with a search field instead of a table. The keys are masked and belong to
// nobody. Decoys: a tab for keys of administrators, a spend per key.

import { Icon } from '../ui/icon.tsx';
import styles from './third.module.css';

export function KeyList() {
  return (
    <>
      <header className={styles.head}>
        <h1 data-control="api-keys-leaked" className={styles.title}>
          API keys
        </h1>
        <button type="button" className={styles.primary}>
          <Icon name="plus" size={14} />
          Create new secret key
        </button>
      </header>
      <div role="tablist" className={styles.tabs}>
        <button type="button" role="tab" aria-selected="true">
          Project keys
        </button>
        <button type="button" role="tab" aria-selected="false">
          Admin keys
        </button>
      </div>
      <p className={styles.callout}>
        <Icon name="shield" />
        Do not share your API key with others or expose it in the browser or other client-side code.
      </p>
      <input type="search" placeholder="Search keys" aria-label="Search keys" className={styles.search} />
      <ul className={styles.keys}>
        <Key name="importer" hint="sk-...9xQA" created="Oct 2, 2026" used="Nov 23, 2026" spend="$19.80" />
        <Key name="notebook" hint="sk-...t4WZ" created="May 14, 2026" used="Never" spend="$0.00" />
      </ul>
    </>
  );
}

interface KeyProps {
  name: string;
  hint: string;
  created: string;
  used: string;
  spend: string;
}

function Key({ name, hint, created, used, spend }: KeyProps) {
  return (
    <li className={styles.panel}>
      <h2 className={styles.label}>
        {name} <code>{hint}</code>
        <button type="button" aria-label={`Revoke ${name}`} className={styles.link}>
          Revoke
        </button>
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>Created</dt>
          <dd>{created}</dd>
        </div>
        <div>
          <dt>Last used</dt>
          <dd>{used}</dd>
        </div>
        <div>
          <dt>Spend, 30 days</dt>
          <dd>{spend}</dd>
        </div>
      </dl>
    </li>
  );
}
