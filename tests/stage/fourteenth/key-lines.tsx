// API keys in this set: each a line with its ending, its dates and a menu. The keys are masked and belong to nobody.

import styles from './fourteenth.module.css';
import { Button, Filter, List, Row } from './platform-kit.tsx';

export function KeyLines() {
  const keys = [
    ['importer', 'sk-...9xQA', 'Created Oct 2, 2026. Last used today.'],
    ['notebook', 'sk-...t4WZ', 'Created May 14, 2026. Never used.'],
  ];
  return (
    <>
      <div className={styles.titleLine}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <Button filled>Create new secret key</Button>
      </div>
      <div className={styles.filters}>
        <Filter name="Owner" value="Anyone" />
        <Filter name="Permissions" value="All" />
      </div>
      <List title="Default project" about="A key is shown in full only once, when you create it.">
        {keys.map(([name, ending, dates]) => (
          <Row
            key={name}
            term={name}
            value={<code>{ending}</code>}
            about={dates}
            action={<Button label={`More for ${name}`}>⋯</Button>}
          />
        ))}
      </List>
      <List title="Admin keys">
        <Row
          term="None yet"
          about="Admin keys manage your organization, not models."
          action={
            <a href="/settings/organization/admin-keys" className={styles.link}>
              Manage
            </a>
          }
        />
      </List>
    </>
  );
}
