// The platform's usage page in this set: filters as chips that say what they filter, a strip of totals, the chart below it, the
// capabilities as a list. Neighbours: the month's budget of the whole organization, which stays when a project has spent nothing.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './nineteenth.module.css';
import { Box, Button, Track } from './platform-kit.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function UsageDashboard() {
  return (
    <>
      <div className={styles.titleRow}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <Button>Export</Button>
      </div>
      <Filters />
      <Totals />
      <Chart />
      <Capabilities />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="Filters" className={styles.chips}>
      <Chip name="Project" value={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
      <Chip name="API key" value="All API keys" />
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.chip}>
        11/06/28-11/20/28
      </button>
      <Chip name="Group by" value="None" />
      <Chip name="Interval" value="1d" />
    </div>
  );
}

function Chip({ name, value, mark }: { name: string; value: string; mark?: string }) {
  return (
    <button type="button" aria-haspopup="listbox" aria-expanded="false" data-control={mark} className={styles.chip}>
      <span className={styles.muted}>{name}:</span> {value}
      <Icon name="chevron" size={12} />
    </button>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const { spend = zero ? '$0.00' : live } = useStage();
  const requests = useLive('8,904', '8,911');
  const holds = /^\$0(\.0+)?$/.test(spend);
  const mark = { [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.strip}>
      <div>
        <div {...mark} className={styles.muted}>
          Total spend
        </div>
        <div {...mark} className={styles.figure}>
          {spend}
        </div>
      </div>
      <div>
        <div className={styles.muted}>November budget</div>
        <div className={styles.figure}>
          $31.08 <small>/ $120</small>
        </div>
        <Track percent={26} />
        <div className={styles.muted}>All projects · Resets in 11 days</div>
      </div>
      <div>
        <div className={styles.muted}>Total tokens</div>
        <div className={styles.figure}>{zero ? '0' : '27,271,357'}</div>
      </div>
      <div>
        <div className={styles.muted}>Total requests</div>
        <div className={styles.figure}>{zero ? '0' : requests}</div>
      </div>
    </div>
  );
}

function Chart() {
  const zero = useFlag('zero');
  return (
    <Box
      title="Spend over time"
      aside={
        <div className={styles.muted}>
          <span data-control={UTC}>Days in UTC</span>
        </div>
      }
    >
      <BarChart
        className={styles.chart ?? ''}
        label="Spend by day"
        values={zero ? DAYS.map(() => 0) : DAYS}
        mark={UTC}
      />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 6', 'Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 20'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </Box>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses', '7,699 requests'],
    ['Agents', '512 runs'],
    ['Embeddings', '1,205 requests'],
    ['Web searches', '340 requests'],
    ['Images', '112 images'],
  ];
  return (
    <Box title="API capabilities">
      <ul className={styles.lines}>
        {rows.map(([name, amount = '']) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.muted}>{zero ? amount.replace(/^[\d,]+/, '0') : amount}</span>
          </li>
        ))}
      </ul>
    </Box>
  );
}
