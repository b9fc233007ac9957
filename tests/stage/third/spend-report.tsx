// The platform's usage page as it might become: native selects for filters, all totals in one strip, costs in a table.
// Decoys: the month's budget, costs of each model, the project chosen at the side.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './third.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function SpendReport() {
  return (
    <>
      <header className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
          Usage
        </h1>
        <button type="button" className={styles.button}>
          Export
        </button>
      </header>
      <Filters />
      <Totals />
      <Chart />
      <Models />
      <p className={styles.note}>
        Usage can take a few minutes to appear.{' '}
        <a href="/docs/guides/usage" className={styles.link}>
          About usage data
        </a>
      </p>
    </>
  );
}

function Filters() {
  return (
    <form className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <label className={styles.filter}>
        <span data-control="api-usage-project-filter">Project</span>
        <select data-control="api-usage-project-filter">
          <option>All projects</option>
          <option>Default project</option>
          <option>Research</option>
        </select>
      </label>
      <label className={styles.filter}>
        <span>API key</span>
        <select>
          <option>All API keys</option>
          <option>importer</option>
          <option>notebook</option>
        </select>
      </label>
      <div className={styles.filter}>
        <span data-control="api-usage-utc">Date range (UTC)</span>
        <button type="button" data-control="api-usage-utc" aria-haspopup="dialog" className={styles.button}>
          Nov 9 – Nov 23, 2026
          <Icon name="chevron" size={14} />
        </button>
      </div>
      <fieldset className={styles.segments}>
        <legend>Group by</legend>
        {['1m', '1h', '1d'].map((width) => (
          <button key={width} type="button" aria-pressed={width === '1d'}>
            {width}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <dl className={styles.strip}>
      <div>
        <dt>November budget</dt>
        <dd>
          {zero ? '$0.00' : '$31.08'} <small>of $120</small>
        </dd>
      </div>
      <div>
        <dt {...mark}>Total spend</dt>
        <dd {...mark}>{spend}</dd>
      </div>
      <div>
        <dt>Total tokens</dt>
        <dd>{zero ? '0' : '27,271,357'}</dd>
      </div>
      <div>
        <dt>Total requests</dt>
        <dd>{zero ? '0' : '8,904'}</dd>
      </div>
    </dl>
  );
}

function Chart() {
  const zero = useFlag('zero');
  return (
    <figure className={styles.panel}>
      <figcaption>Spend per day</figcaption>
      <BarChart
        className={styles.chart}
        label="Spend per day"
        values={zero ? DAYS.map(() => 0) : DAYS}
        mark="api-usage-utc"
      />
      <ol data-control="api-usage-utc" className={styles.axis}>
        {['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'].map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ol>
    </figure>
  );
}

function Models() {
  const zero = useFlag('zero');
  const rows = [
    ['gpt-5.5', 'Responses and Chat Completions', '6,120', '$14.02'],
    ['gpt-5.5-mini', 'Responses and Chat Completions', '1,579', '$6.11'],
    ['text-embedding-4', 'Embeddings', '1,205', '$5.19'],
  ];
  return (
    <section className={styles.panel}>
      <div role="tablist" className={styles.tabs}>
        <button type="button" role="tab" aria-selected="true">
          By model
        </button>
        <button type="button" role="tab" aria-selected="false">
          By capability
        </button>
      </div>
      {zero ? (
        <p className={styles.empty}>No usage in this period</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>Model</th>
              <th>Capability</th>
              <th>Requests</th>
              <th>Spend</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
