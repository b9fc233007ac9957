// Rate limits per model: a table under a field that finds a model.

import { Container, Table } from './controls.tsx';
import styles from './platform.module.css';
import type { Scope } from './scope.ts';

export function RateLimits({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['text-embedding-4', '1,000,000', '3,000', '3,000,000'],
  ];
  return (
    <Container
      title="Rate limits"
      count={rows.length}
      about={scope === 'project' ? 'Inherited from the organization unless you change them here.' : undefined}
    >
      <input type="search" placeholder="Find a model" aria-label="Find a model" className={styles.field} />
      <Table
        label="Rate limits"
        columns={['Model', 'Tokens per minute', 'Requests per minute', 'Tokens per day']}
        rows={rows}
      />
    </Container>
  );
}
