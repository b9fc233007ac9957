// The platform's usage page in this set: a report with a form for its period, totals as terms, a figure, and tables. Decoys:
// the month's spend (which is not zero where the period's is), spend per capability, totals, the project in the header.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Chapter, Entry } from './chapter.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';

export function UsageReport() {
  return (
    <article>
      <h1 data-control="api-usage-not-chatgpt">Usage</h1>
      <p className={styles.lead}>What was sent to the API, and what it cost.</p>
      <Period />
      <Totals />
      <Month />
      <Capabilities />
    </article>
  );
}

function Period() {
  const single = useFlag('single-project');
  const id = useId();
  return (
    <form aria-label="What this report covers" className={styles.filters}>
      <fieldset data-control={UTC} aria-describedby={`${id}-utc`}>
        <legend>Date range</legend>
        <div className={styles.inline}>
          <input type="date" aria-label="From" defaultValue="2026-11-09" />
          to
          <input type="date" aria-label="To" defaultValue="2026-11-23" />
        </div>
        <p id={`${id}-utc`} className={styles.small}>
          Both days are included.
        </p>
      </fieldset>
      <div data-control="api-usage-project-filter">
        <label htmlFor={`${id}-project`}>Project</label>
        <select
          id={`${id}-project`}
          aria-describedby={`${id}-about`}
          defaultValue={single ? 'Website' : 'All projects'}
        >
          <option>All projects</option>
          <option>Default project</option>
          <option>Website</option>
        </select>
        <p id={`${id}-about`} className={styles.small}>
          {single ? 'Shows one of 2 projects.' : 'Shows 2 projects.'}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-key`}>API key</label>
        <select id={`${id}-key`}>
          <option>All API keys</option>
          <option>importer</option>
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-group`}>Group by</label>
        <select id={`${id}-group`}>
          <option>Nothing</option>
          <option>Model</option>
          <option>Project</option>
        </select>
      </div>
    </form>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const tokens = useLive('27,271,357', '27,272,004');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <Chapter title="Totals">
      <dl>
        <Entry term="Total spend" mark={mark} about={zero ? 'Nothing was billed in this period.' : 'Before taxes.'}>
          <strong className={styles.figure}>{`${spend.replace('$', '')} USD`}</strong>
        </Entry>
        <Entry term="Total tokens" about="Input, output and cached tokens.">
          {zero ? '0' : tokens}
        </Entry>
        <Entry term="Total requests" about="Only requests that were answered.">
          {zero ? '0' : '8,904'}
        </Entry>
      </dl>
      <figure>
        <BarChart className={styles.chart} label="Spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
        <ol aria-hidden="true" data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 20', 'Nov 23'].map((day) => (
            <li key={day}>{day}</li>
          ))}
        </ol>
        <figcaption data-control={UTC} className={styles.small}>
          Spend by day, in UTC.
        </figcaption>
      </figure>
    </Chapter>
  );
}

function Month() {
  const id = useId();
  return (
    <Chapter title="November spend">
      <p id={id}>31.08 USD of 120.00 USD</p>
      <meter min={0} max={120} high={110} value={31.08} aria-labelledby={id} className={styles.wide} />
      <p className={styles.small}>
        The whole organization. Starts over in 8 days. <a href="/settings/organization/limits">Change limits</a>
      </p>
    </Chapter>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699', '21.90 USD'],
    ['Embeddings', '1,205', '0.42 USD'],
    ['Web Searches', '340', '3.00 USD'],
    ['Moderation', '0', '0.00 USD'],
  ];
  return (
    <Chapter title="API capabilities">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Capability</th>
            <th scope="col">Requests</th>
            <th scope="col">Spend</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, requests, spend]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{zero ? '0' : requests}</td>
              <td>{zero ? '0.00 USD' : spend}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chapter>
  );
}
