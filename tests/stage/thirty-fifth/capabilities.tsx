// What the API was used for, a card for each capability. Decoys.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Card } from './console-kit.tsx';
import { DAYS, FLAT } from './days.ts';
import styles from './platform.module.css';
import { TabList, TabPanel } from './radix.tsx';

const CAPABILITIES = [
  ['Responses and Chat Completions', '7,699', 'requests', '26,910,204', 'input tokens'],
  ['Web Searches', '340', 'requests', '', ''],
  ['Audio Transcriptions', '0', 'requests', '0', 'seconds'],
  ['File Searches', '28', 'requests', '', ''],
  ['Code Interpreter Sessions', '12', 'sessions', '', ''],
  ['Embeddings', '713', 'requests', '361,153', 'input tokens'],
  ['Audio Speeches', '0', 'requests', '0', 'characters'],
  ['Moderation', '0', 'requests', '0', 'input tokens'],
  ['Images', '112', 'requests', '112', 'images'],
  ['Vector Stores', '0.2', 'GB', '', ''],
] as const;

export function Capabilities() {
  const zero = useFlag('zero');
  const base = `radix-${useId()}`;
  return (
    <div className={styles.stack}>
      <TabList
        base={base}
        label="Breakdown"
        current="capabilities"
        tabs={[
          { value: 'capabilities', label: 'API capabilities' },
          { value: 'categories', label: 'Spend categories' },
        ]}
        className={styles.tabs}
        tabClass={styles.tab}
      />
      <TabPanel base={base} value="capabilities" className={styles.tiles}>
        {CAPABILITIES.map(([name, count, unit, volume, volumeUnit]) => (
          <Card key={name}>
            <h3 className={styles.tileTitle}>{name}</h3>
            <dl className={styles.facts}>
              <div>
                <dd>{zero ? '0' : count}</dd>
                <dt>{unit}</dt>
              </div>
              {volumeUnit && (
                <div>
                  <dd>{zero ? '0' : volume}</dd>
                  <dt>{volumeUnit}</dt>
                </div>
              )}
            </dl>
            <BarChart className={styles.spark} label={name} values={zero || count === '0' ? FLAT : DAYS} />
          </Card>
        ))}
      </TabPanel>
    </div>
  );
}
