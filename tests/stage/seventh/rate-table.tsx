// Rate limits: a table behind a segmented control of kinds of models.

import { Card, Row, Segmented } from './platform-kit.tsx';
import type { Scope } from './scope.ts';
import styles from './seventh.module.css';

export function RateTable({ scope }: { scope: Scope }) {
  const rows = [
    ['gpt-5.5', '500,000', '500', '1,500,000'],
    ['gpt-5.5-mini', '500,000', '500', '5,000,000'],
    ['gpt-5.5-nano', '200,000', '500', '2,000,000'],
  ];
  return (
    <Card title={<h2>Rate limits</h2>} action={<Segmented label="Models" options={['Text', 'Image', 'Audio']} />}>
      {scope === 'project' && (
        <Row label="Allow all models" hint="Inherited from the organization unless overridden">
          <input type="checkbox" aria-label="Allow all models" defaultChecked />
        </Row>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">TPM</th>
            <th scope="col">RPM</th>
            <th scope="col">TPD</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([model, ...numbers]) => (
            <tr key={model}>
              <th scope="row">{model}</th>
              {numbers.map((number) => (
                <td key={number}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
