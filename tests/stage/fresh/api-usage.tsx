// /usage: the filters are a form with native selects, the figures a strip of terms, and a table says what each model cost.

import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './fresh.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function ApiUsage() {
  return (
    <>
      <header className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt">API usage</h1>
        <button type="button" className={styles.button}>
          Download CSV
        </button>
      </header>
      <Filters />
      <Figures />
      <Chart />
      <Models />
    </>
  );
}

function Filters() {
  return (
    <form className={styles.filters}>
      <label data-control="api-usage-project-filter">
        Project
        <select className={styles.select}>
          <option>All projects</option>
          <option>Default project</option>
          <option>Research</option>
        </select>
      </label>
      <label>
        API key
        <select className={styles.select}>
          <option>Any key</option>
          <option>importer</option>
        </select>
      </label>
      <div>
        <span data-control="api-usage-utc">Period</span>
        <button type="button" data-control="api-usage-utc" aria-haspopup="dialog" className={styles.select}>
          Nov 9 – Nov 23, 2026
          <Icon name="chevron" size={14} />
        </button>
      </div>
    </form>
  );
}

function Figures() {
  const zero = useFlag('zero');
  const mark = { [zero ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <dl className={styles.figures}>
      <div>
        <dt>Tokens</dt>
        <dd>{zero ? '0' : '27.3M'}</dd>
      </div>
      <div>
        <dt>Requests</dt>
        <dd>{zero ? '0' : '8,904'}</dd>
      </div>
      <div>
        <dt {...mark}>Spend in this period</dt>
        <dd {...mark}>{zero ? '$0.00' : '$25.32'}</dd>
      </div>
      <div>
        <dt>November budget</dt>
        <dd>{zero ? '$0.00 of $120' : '$31.08 of $120'}</dd>
      </div>
    </dl>
  );
}

function Chart() {
  const zero = useFlag('zero');
  return (
    <figure className={styles.panel} data-control="api-usage-utc">
      <figcaption>Per day</figcaption>
      <BarChart className={styles.chart} label="Cost per day" values={zero ? DAYS.map(() => 0) : DAYS} />
      <div className={styles.ticks}>
        {['11/09', '11/13', '11/17', '11/21', '11/23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </figure>
  );
}

function Models() {
  const zero = useFlag('zero');
  const rows = [
    ['gpt-5.5', '11.2M', '$18.10'],
    ['gpt-5.5-mini', '15.9M', '$6.90'],
    ['text-embedding-4', '0.2M', '$0.32'],
  ];
  return (
    <section className={styles.panel}>
      <h2>By model</h2>
      {zero ? (
        <p className={styles.quiet}>No requests yet. New requests can take a few minutes to show.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col">Tokens used</th>
              <th scope="col">Cost</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([model, tokens, cost]) => (
              <tr key={model}>
                <td>{model}</td>
                <td>{tokens}</td>
                <td>{cost}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
