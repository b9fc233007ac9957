// The platform's usage page in this set: pickers with the ids of react-aria, cards as articles, capabilities in a table, the
// month with a native meter at the side. Decoys: the month's spend and budget, costs by project, the project of the top bar,
// a note on prices.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './fourth.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function UsageDashboard() {
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <a href="/docs/guides/production-best-practices" className={styles.quiet}>
          How usage is counted
        </a>
      </div>
      <Filters />
      <div className={styles.split}>
        <div className={styles.stack}>
          <Spend />
          <Capabilities />
        </div>
        <aside className={styles.stack}>
          <Month />
          <Total label="Total tokens" amount="27,271,357" />
          <Total label="Total requests" amount="8,904" />
          <p className={styles.tip}>
            Save up to 50% with the Batch API. <a href="/docs/guides/batch">How batches work</a>
          </p>
        </aside>
      </div>
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="Filters" className={styles.filters}>
      <Picker label="Project" value={single ? 'Default project' : 'All projects'} mark="api-usage-project-filter" />
      <Picker label="API key" value="All API keys" />
      <button type="button" aria-haspopup="dialog" data-control="api-usage-utc" className={styles.button}>
        <Icon name="chart" size={14} />
        <span>
          <time dateTime="2026-11-09">11/09/26</time> – <time dateTime="2026-11-23">11/23/26</time>
        </span>
      </button>
      <Picker label="Group by" value="Model" />
      <fieldset className={styles.segments}>
        <legend className={styles.hidden}>Interval</legend>
        {['1m', '1h', '1d'].map((width) => (
          <label key={width}>
            <input type="radio" name="interval" defaultChecked={width === '1d'} className={styles.hidden} />
            {width}
          </label>
        ))}
      </fieldset>
      <button type="button" aria-haspopup="menu" className={styles.button}>
        Export
      </button>
    </div>
  );
}

/** A label, and a button that is named by it and by its value. */
function Picker({ label, value, mark }: { label: string; value: string; mark?: string }) {
  const id = useId();
  return (
    <div className={styles.picker} data-rac="">
      <span id={`react-aria-${id}-label`} data-control={mark} className={styles.hidden}>
        {label}
      </span>
      <button
        type="button"
        id={`react-aria-${id}`}
        aria-haspopup="listbox"
        aria-expanded="false"
        aria-labelledby={`react-aria-${id}-value react-aria-${id}-label`}
        data-control={mark}
        className={styles.button}
      >
        <span id={`react-aria-${id}-value`}>{value}</span>
        <Icon name="chevron" size={14} />
      </button>
    </div>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <article className={styles.card}>
      <header>
        <h2 {...mark} className={styles.label}>
          Total Spend
        </h2>
        <output {...mark} className={styles.figure}>
          {spend}
        </output>
      </header>
      <BarChart
        className={styles.chart}
        label="Spend per day"
        values={zero ? DAYS.map(() => 0) : DAYS}
        mark="api-usage-utc"
      />
      <div aria-hidden="true" data-control="api-usage-utc" className={styles.axis}>
        {['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
      <footer data-control="api-usage-utc" className={styles.quiet}>
        Days are in UTC
      </footer>
    </article>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699', '26.9M tokens', '$22.10'],
    ['Embeddings', '1,205', '0.4M tokens', '$0.01'],
    ['Images', '112', '112 images', '$3.21'],
    ['Web Searches', '340', '–', '$0.00'],
  ];
  return (
    <section className={styles.card}>
      <h2 className={styles.label}>API capabilities</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Capability</th>
            <th scope="col">Requests</th>
            <th scope="col">Volume</th>
            <th scope="col">Spend</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell}>{zero ? cell.replace(/[\d,.]*\d/, cell.startsWith('$') ? '0.00' : '0') : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Month() {
  const zero = useFlag('zero');
  const id = useId();
  return (
    <article className={styles.card}>
      <h2 id={id} className={styles.label}>
        November spend
      </h2>
      <div>
        <span className={styles.smallFigure}>{zero ? '$0.00' : '$31.08'}</span>
        <span className={styles.quiet}> / $120</span>
      </div>
      <meter aria-labelledby={id} min={0} max={120} value={zero ? 0 : 31.08} className={styles.meter} />
      <div className={styles.row}>
        <span className={styles.quiet}>Resets in 8 days</span>
        <a href="/settings/organization/limits">Edit budget</a>
      </div>
    </article>
  );
}

function Total({ label, amount }: { label: string; amount: string }) {
  const zero = useFlag('zero');
  return (
    <article className={styles.card}>
      <h2 className={styles.label}>{label}</h2>
      <div className={styles.smallFigure}>{zero ? '0' : amount}</div>
      <BarChart className={styles.sparkline} label={`${label} per day`} values={zero ? DAYS.map(() => 0) : DAYS} />
    </article>
  );
}
