// The spend of the chosen range: a big number, and a card's tabs for what is drawn below it.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import styles from './platform.module.css';
import { BigNumber, DataTable, Panel } from './platform-card.tsx';
import { Tabs } from './tabs.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function ApiSpend() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const nothing = /^\$0(\.0+)?$/.test(spend);
  const marks = { [nothing ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <Panel title="Total spend" badge={nothing ? undefined : '+12%'} marks={marks} wide>
      <BigNumber figure={spend} caption={nothing ? 'Nothing billed in this range' : 'Up from $22.60'} marks={marks} />
      <Tabs
        label="Spend"
        listClass={styles.tabs}
        panelClass={styles.panel}
        tabs={[
          { value: 'day', label: 'By day', content: <Days /> },
          { value: 'model', label: 'By model', content: <Models /> },
        ]}
      />
    </Panel>
  );
}

function Days() {
  const zero = useFlag('zero');
  return (
    <>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <div data-control={UTC} className={styles.caption}>
        Days start and end at midnight UTC.
      </div>
    </>
  );
}

function Models() {
  const zero = useFlag('zero');
  const rows = [
    ['gpt-5.5', '$21.04'],
    ['gpt-5.5-mini', '$4.28'],
  ];
  return <DataTable columns={['Model', 'Spend']} rows={zero ? [] : rows} />;
}
