// The platform's usage page in this set: a sentence of selects for what is shown, tiles that lead to the chart and to an
// itemised account, whose last line is the same sum as the first tile. Decoys: the month's gauge, which stays when the chosen
// project has no spend (`zero`), the lines of the account.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Gauge } from './gauge.tsx';
import styles from './platform.module.css';
import { type Marks, Tile } from './tile.tsx';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const UTC = 'api-usage-utc';

function useSpend(): { spend: string; marks: Marks } {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  return {
    spend,
    marks: { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' },
  };
}

export function ApiUsage() {
  const zero = useFlag('zero');
  const { spend, marks } = useSpend();
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <button type="button" className={styles.button}>
          Export CSV
        </button>
      </div>
      <Selection />
      <div className={styles.tiles}>
        <Tile name="Total spend" value={spend} href="#by-day" more="Spend by day" marks={marks} />
        <Tile name="Total tokens" value={zero ? '0' : '27,271,357'} href="#account" more="Itemised usage" />
        <Tile name="Total requests" value={zero ? '0' : '8,904'} href="#account" more="Itemised usage" />
        <Tile name="November budget" value="$31.08" href="/settings/organization/limits" more="26% of $120 used">
          <Gauge value={26} label="November budget" text="26% used" className={styles.gauge} />
        </Tile>
      </div>
      <ByDay />
      <Account />
    </>
  );
}

function Selection() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="What is shown" className={styles.selection}>
      <span>Usage of</span>
      <select
        aria-label="Project"
        data-control="api-usage-project-filter"
        defaultValue={single ? 'Research' : 'All projects'}
      >
        <option>All projects</option>
        <option>Default project</option>
        <option>Research</option>
      </select>
      <span>with</span>
      <select aria-label="API key">
        <option>All API keys</option>
        <option>importer</option>
        <option>notebook</option>
      </select>
      <span>from</span>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.button}>
        11/09/26 – 11/23/26
        <Icon name="chevron" size={14} />
      </button>
      <span>by</span>
      <select aria-label="Group by">
        <option>Model</option>
        <option>Project</option>
        <option>API key</option>
      </select>
    </div>
  );
}

function ByDay() {
  const zero = useFlag('zero');
  return (
    <section id="by-day" aria-labelledby="by-day-title" className={styles.box}>
      <h2 id="by-day-title">Spend by day</h2>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </section>
  );
}

function Account() {
  const zero = useFlag('zero');
  const { spend, marks } = useSpend();
  const rows = [
    ['Responses and Chat Completions', '7,699 requests', '$21.70'],
    ['Web Searches', '340 calls', '$3.40'],
    ['Embeddings', '1,205 requests', '$0.22'],
    ['Images', '0 images', '$0.00'],
  ];
  return (
    <section id="account" aria-labelledby="account-title" className={styles.box}>
      <h2 id="account-title">Itemised usage</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Capability</th>
            <th scope="col">Quantity</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, quantity = '', amount]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{zero ? quantity.replace(/^[\d,]+/, '0') : quantity}</td>
              <td>{zero ? '–' : amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr {...marks}>
            <th scope="row">Total spend for these dates</th>
            <td />
            <td>{spend}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
