// The platform's usage page in this set: title and export in a line, filters in the next, the sums as one row of a table, the chart,
// then days and capabilities as tables side by side. Neighbours: the month's budget of the whole organization, which stays when the
// chosen project has none (`zero`), the project in the bar at the top.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Block, Button, Filter, Grid, Ring } from './platform-kit.tsx';
import styles from './seventeenth.module.css';

const UTC = 'api-usage-utc';
const BARS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function UsageTable() {
  return (
    <>
      <div className={styles.toolbar}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <div className={styles.end}>
          <Button>Export</Button>
        </div>
      </div>
      <Filters />
      <Sums />
      <Chart />
      <div className={styles.pair}>
        <Days />
        <Capabilities />
      </div>
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.filter}>
        <Icon name="document" size={14} />
        10/11/27-10/25/27
      </button>
      <Filter label="Project" value={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
      <Filter label="API key" value="All API keys" />
      <Filter label="Group by" value="Model" />
      <Filter label="Interval" value="1d" />
    </div>
  );
}

function Sums() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const requests = useLive('8,904', '8,911');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  const mark = { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <table aria-label="Totals" className={styles.sums}>
      <thead>
        <tr>
          <th scope="col" {...mark}>
            Total spend
          </th>
          <th scope="col">Total tokens</th>
          <th scope="col">Total requests</th>
          <th scope="col">October budget</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td {...mark}>{spend}</td>
          <td>{zero ? '0' : '27,271,357'}</td>
          <td>{zero ? '0' : requests}</td>
          <td>
            <span className={styles.withRing}>
              <Ring percent={26} />
              $31.08
            </span>{' '}
            <span className={styles.muted}>of $120 · all projects</span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Chart() {
  const zero = useFlag('zero');
  return (
    <div className={styles.block}>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? BARS.map(() => 0) : BARS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Oct 11', 'Oct 14', 'Oct 17', 'Oct 20', 'Oct 23', 'Oct 25'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

function Days() {
  const zero = useFlag('zero');
  return (
    <Block title="By day">
      {zero ? (
        <p className={styles.none}>Nothing in this period</p>
      ) : (
        <Grid
          label="By day"
          columns={[{ name: 'Date (UTC)', mark: UTC }, 'Spend', 'Requests']}
          rows={[
            ['Oct 25', '$1.30', '512'],
            ['Oct 24', '$1.90', '704'],
            ['Oct 23', '$0.20', '61'],
            ['Oct 22', '$0.50', '143'],
          ]}
        />
      )}
    </Block>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699', '26,902,114'],
    ['Embeddings', '1,205', '369,243'],
    ['Web Searches', '340', '–'],
    ['Images', '112', '–'],
  ].map(([name = '', ...cells]) => [name, ...(zero ? ['0', '0'] : cells)] as [string, ...string[]]);
  return (
    <Block title="API capabilities">
      <Grid label="API capabilities" columns={['Capability', 'Requests', 'Tokens']} rows={rows} />
    </Block>
  );
}
