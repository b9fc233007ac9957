// What was used, by capability or by category of spend: tabs over the library's table.

import { useFlag } from '../state.ts';
import { DataTable } from './data-table.tsx';
import { TabLinks } from './headless.tsx';
import styles from './ninth.module.css';

export function UsageLists() {
  const zero = useFlag('zero');
  const rows: [string, string][] = [
    ['Responses and Chat Completions', '5,902 requests'],
    ['Embeddings', '415 requests'],
    ['Web Searches', '88 requests'],
    ['Images', '31 images'],
    ['Vector Stores', '0 GB'],
  ];
  return (
    <section className={styles.plain}>
      <TabLinks
        label="Breakdown"
        current="capabilities"
        tabs={[
          ['capabilities', 'API capabilities', '#capabilities'],
          ['categories', 'Spend categories', '#categories'],
        ]}
        className={styles.tabs}
      />
      <DataTable
        label="API capabilities"
        columns={['Capability', 'Usage']}
        rows={rows.map(([name, amount]) => [name, zero ? amount.replace(/^[\d,]+/, '0') : amount])}
        className={styles.table}
      />
    </section>
  );
}
