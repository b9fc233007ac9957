// The analytics of a workspace: the periods in a narrow table, and members beside them.

import { BarChart } from '../ui/bar-chart.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './stack.module.css';
import { Group, Segments } from './stack.tsx';

const PERIODS = [
  ['Nov 16 – Nov 22', '64%'],
  ['Nov 9 – Nov 15', '91.5%'],
  ['Nov 2 – Nov 8', '33%'],
];
const MEMBERS = [
  ['Ines', '412 credits'],
  ['Robin', '188 credits'],
  ['Tomasz', '75 credits'],
];

export function WorkspaceHistory() {
  return <InOrder parts={{ members: <Members />, history: <History /> }} />;
}

function History() {
  return (
    <Group
      title="Plan usage history"
      note="Share of your weekly limit used in each period."
      mark="codex-analytics-used"
      noteMark="codex-analytics-used"
      aside={<Segments legend="Window" options={['Weekly', '5-hour']} />}
    >
      <table data-control="codex-analytics-used" className={styles.cardTable}>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Limit used</th>
          </tr>
        </thead>
        <tbody>
          {PERIODS.map(([period, used]) => (
            <tr key={period}>
              <td>{period}</td>
              <td>{used}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Group>
  );
}

function Members() {
  return (
    <Group title="Credits by member" aside={<Segments legend="Range" options={['30 days', '90 days']} />}>
      <div className={styles.tile}>
        <BarChart className="chart" label="Credits by day" values={[40, 62, 12, 0, 81, 95, 33]} />
      </div>
      <ol className={styles.list}>
        {MEMBERS.map(([name, credits]) => (
          <li key={name} className={styles.settingRow}>
            <span className="grow">{name}</span>
            <span className={styles.hint}>{credits}</span>
          </li>
        ))}
      </ol>
    </Group>
  );
}
