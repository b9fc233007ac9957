// The platform's usage page in this set: one line of choices under the heading, the spend over its chart, three small cards
// at its right, the capabilities in a table. Decoys: the month's spend, which is not zero where these days are (`zero`), the
// project of the top bar, a piece of news.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './sixth.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';

export function ApiUsage() {
  return (
    <>
      <h1 data-control="api-usage-not-chatgpt">Usage</h1>
      <Choices />
      <div className={styles.split}>
        <div>
          <Spend />
          <Capabilities />
        </div>
        <div>
          <Month />
          <Total title="Total tokens" amount="27,271,357" />
          <Total title="Total requests" amount="8,904" />
        </div>
      </div>
      <p className={styles.small}>
        Admins can now read these numbers through the Usage API. <a href="/docs/api-reference/usage">Read more</a>
      </p>
    </>
  );
}

function Choices() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="Usage" className={styles.group}>
      <Choice label={single ? 'Website' : 'All projects'} name="Project" mark="api-usage-project-filter" />
      <Choice label="All API keys" name="API key" />
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.button}>
        11/09/26 – 11/23/26
      </button>
      <button type="button" aria-haspopup="menu" className={styles.button}>
        Group by
      </button>
      <button type="button" aria-haspopup="menu" className={styles.button}>
        1d
      </button>
      <button type="button" className={styles.button}>
        Export
      </button>
    </div>
  );
}

function Choice({ label, name, mark }: { label: string; name: string; mark?: string }) {
  return (
    <div data-control={mark} className={styles.choice}>
      <button type="button" aria-haspopup="listbox" aria-label={`${name}: ${label}`} className={styles.button}>
        {label}
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
    <section className={styles.card}>
      <h2 {...mark}>Total spend</h2>
      <div {...mark} className={styles.sum}>
        {spend}
      </div>
      <BarChart className={styles.chart} label="Spend per day" values={zero ? FLAT : DAYS} mark={UTC} />
      <div aria-hidden="true" data-control={UTC} className={styles.ends}>
        <span>Nov 9</span>
        <span>Nov 23</span>
      </div>
    </section>
  );
}

function Month() {
  const zero = useFlag('zero');
  return (
    <section className={styles.card}>
      <h2>November budget</h2>
      <p>{zero ? '$4.10' : '$31.08'} / $120.00</p>
      <div className={styles.track}>
        <div style={{ width: zero ? '3%' : '26%' }} />
      </div>
      <p className={styles.small}>Resets in 8 days</p>
    </section>
  );
}

function Total({ title, amount }: { title: string; amount: string }) {
  const zero = useFlag('zero');
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      <p className={styles.sum}>{zero ? '0' : amount}</p>
      <BarChart className={styles.spark} label={title} values={zero ? FLAT : DAYS} />
    </section>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699', '26.9M'],
    ['Embeddings', '1,205', '0.4M'],
    ['Web Searches', '340', '–'],
    ['Images', '112', '–'],
  ];
  return (
    <table className={styles.table}>
      <caption>API capabilities</caption>
      <thead>
        <tr>
          <th scope="col">Capability</th>
          <th scope="col">Requests</th>
          <th scope="col">Tokens</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, requests, tokens]) => (
          <tr key={name}>
            <td>{name}</td>
            <td>{zero ? '0' : requests}</td>
            <td>{zero ? '–' : tokens}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
