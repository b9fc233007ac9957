// API keys in this set: each key is a line with a sentence. The keys are masked and belong to nobody.

import { Button, Line, Section } from './platform-kit.tsx';
import styles from './sixteenth.module.css';

export function KeyList() {
  return (
    <>
      <header className={styles.titleRow}>
        <div>
          <h1 data-control="api-keys-leaked">API keys</h1>
          <p className={styles.lead}>Don’t share a key or put it in a browser or app.</p>
        </div>
        <Button strong>Create new secret key</Button>
      </header>
      <Section title="Default project" lead="You can see a full key only once, when you create it.">
        <ul>
          <Line title="importer" text="sk-...9xQA. Created June 2, 2027. Used today.">
            <Button>Revoke</Button>
          </Line>
          <Line title="notebook" text="sk-...t4WZ. Created May 14, 2027. Never used.">
            <Button>Revoke</Button>
          </Line>
        </ul>
      </Section>
      <Section title="Admin keys" lead="They manage your organization and can’t call models.">
        <div className={styles.actions}>
          <a href="/settings/organization/admin-keys">Manage admin keys</a>
        </div>
      </Section>
    </>
  );
}
