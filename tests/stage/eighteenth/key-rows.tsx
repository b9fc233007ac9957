// API keys in this set: segments for the kinds of keys, each key a row that leads to its page. The keys are masked and belong to
// nobody.

import styles from './eighteenth.module.css';
import { Button, List, Row, Section, Segments } from './platform-kit.tsx';

export function KeyRows() {
  return (
    <>
      <div className={styles.top}>
        <h1 data-control="api-keys-leaked">API keys</h1>
        <Button filled>Create new secret key</Button>
      </div>
      <Segments
        label="Kinds of keys"
        current="/api-keys"
        links={[
          { href: '/api-keys', name: 'Project keys' },
          { href: '/settings/organization/admin-keys', name: 'Admin keys' },
        ]}
      />
      <Section title="Default project" about="A key is shown in full only once, when you create it.">
        <List>
          <Row label="importer" about="sk-...9xQA · Last used Feb 16, 2028" value="All permissions" />
          <Row label="notebook" about="sk-...t4WZ · Never used" value="Read only" />
        </List>
      </Section>
    </>
  );
}
