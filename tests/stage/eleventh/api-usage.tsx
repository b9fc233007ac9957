// The platform's usage page in this set: a bar of filters, spend and lists in the middle, at the side the month, the totals and
// facts about the data. Neighbour: the month's budget of all projects, which is spent even where the chosen project shows none.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Button, DataTable, Progress, Select } from './base.tsx';
import styles from './eleventh.module.css';
import { Layout, Panel } from './layout.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.7, 1.9, 2.4, 1.2, 0.3, 0.2, 2.8, 3.4, 1.6, 2.2, 1.1, 0.5, 0.4, 2.6, 1.8];

export function ApiUsage() {
  return (
    <Layout
      title="Usage"
      mark="api-usage-not-chatgpt"
      actions={
        <Button popup="menu" className={styles.button}>
          Export
        </Button>
      }
      bar={<Filters />}
      side={<Side />}
    >
      <Spend />
      <Capabilities />
    </Layout>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="Filters" className={styles.toolbar}>
      <Button popup="dialog" mark={UTC} className={styles.button}>
        <Icon name="chart" size={14} />
        Mar 2 – Mar 16, 2027
      </Button>
      <Select
        label="Project"
        value={single ? 'Letterpress' : 'All projects'}
        mark="api-usage-project-filter"
        className={styles.button}
      />
      <Select label="API key" value="All API keys" className={styles.button} />
      <Select label="Group by" value="Group by: None" className={styles.button} />
      <Select label="Interval" value="1d" className={styles.button} />
    </div>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$23.20', '$23.24');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section data-slot="card" className={styles.card}>
      <div className={styles.head}>
        <h2 {...mark} data-slot="card-title" className={styles.label}>
          Total spend
        </h2>
        <span data-slot="badge" className={styles.badge}>
          {zero ? 'No change' : '12% lower than before'}
        </span>
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Mar 2', 'Mar 5', 'Mar 8', 'Mar 11', 'Mar 14', 'Mar 16'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </section>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '4,410 requests', '$19.84'],
    ['Web Searches', '129 requests', '$1.29'],
    ['Images', '46 images', '$2.07'],
    ['Vector Stores', '0 GB', '$0.00'],
  ];
  return (
    <Panel title="API capabilities">
      <DataTable
        label="API capabilities"
        columns={['Capability', 'Usage', 'Spend']}
        rows={zero ? rows.map(([name]) => [name, 'None', '–']) : rows}
        className={styles.table}
      />
    </Panel>
  );
}

function Side() {
  const zero = useFlag('zero');
  const tokens = useLive('15,308,277', '15,309,040');
  const requests = useLive('4,585', '4,588');
  return (
    <>
      <Panel title="March budget">
        <div>
          <span className={styles.small}>$41.66</span> <span className={styles.muted}>/ $120</span>
        </div>
        <Progress percent={35} text="35%" label="March budget" className={styles.track} fillClass={styles.fill} />
        <div className={styles.muted}>All projects · Resets in 16 days</div>
      </Panel>
      <Panel title="Total tokens">
        <div className={styles.small}>{zero ? '0' : tokens}</div>
      </Panel>
      <Panel title="Total requests">
        <div className={styles.small}>{zero ? '0' : requests}</div>
      </Panel>
      <Panel title="About this data">
        <p data-control={UTC} className={styles.muted}>
          Days start at midnight UTC.
        </p>
        <p className={styles.muted}>
          Invoices may differ. <a href="/docs/pricing">See pricing</a>
        </p>
      </Panel>
    </>
  );
}
