// The platform's usage page in this set: the dates beside the heading, native selects with labels one sees, the totals as
// tabs of one chart, capabilities as cards. Decoys: the month's spend, which stays when the chosen project has none (`zero`),
// changes in percent, a piece of news, the project of the side bar.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './fifth.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';

export function ApiUsage() {
  return (
    <>
      <p role="status" className={styles.news}>
        <span className={styles.pill}>New</span> Spend alerts are now sent per project.{' '}
        <a href="/docs/guides/spend-limits">About spend alerts</a>
      </p>
      <div className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <div className={styles.group}>
          <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.button}>
            Nov 9 – Nov 23, 2026
            <Icon name="chevron" size={14} />
          </button>
          <button type="button" className={styles.button}>
            Export
          </button>
        </div>
      </div>
      <Filters />
      <Totals />
      <Month />
      <Capabilities />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <form aria-label="Filters" className={styles.filters}>
      <label data-control="api-usage-project-filter">
        <span>Project</span>
        <select defaultValue={single ? 'Website' : 'All projects'}>
          <option>All projects</option>
          <option>Default project</option>
          <option>Website</option>
        </select>
      </label>
      <label>
        <span>API key</span>
        <select>
          <option>All API keys</option>
          <option>importer</option>
        </select>
      </label>
      <label>
        <span>Group by</span>
        <select>
          <option>None</option>
          <option>Model</option>
          <option>Project</option>
        </select>
      </label>
      <label>
        <span>Interval</span>
        <select defaultValue="1d">
          <option>1m</option>
          <option>1h</option>
          <option>1d</option>
        </select>
      </label>
    </form>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  const id = useId();
  return (
    <section className={styles.box}>
      <div role="tablist" aria-label="Totals" className={styles.totals}>
        <button type="button" role="tab" id={`${id}-tab`} aria-controls={`${id}-panel`} aria-selected="true">
          <span {...mark} className={styles.quiet}>
            Total spend
          </span>
          <span {...mark} className={styles.figure}>
            {spend}
          </span>
          <span className={styles.small}>{zero ? 'No change' : '▲ 12% vs. Oct 25 – Nov 8'}</span>
        </button>
        <button type="button" role="tab" aria-selected="false">
          <span className={styles.quiet}>Total tokens</span>
          <span className={styles.figure}>{zero ? '0' : '27,271,357'}</span>
          <span className={styles.small}>{zero ? 'No change' : '▲ 9% vs. Oct 25 – Nov 8'}</span>
        </button>
        <button type="button" role="tab" aria-selected="false">
          <span className={styles.quiet}>Total requests</span>
          <span className={styles.figure}>{zero ? '0' : '8,904'}</span>
          <span className={styles.small}>{zero ? 'No change' : '▼ 3% vs. Oct 25 – Nov 8'}</span>
        </button>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab`}>
        <BarChart className={styles.chart} label="Total spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
        <ol aria-hidden="true" data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
            <li key={day}>{day}</li>
          ))}
        </ol>
        <p data-control={UTC} className={styles.small}>
          All dates and times are in UTC.
        </p>
      </div>
    </section>
  );
}

function Month() {
  return (
    <section aria-label="This month" className={styles.box}>
      <div className={styles.head}>
        <h2>November spend</h2>
        <a href="/settings/organization/limits">Manage limits</a>
      </div>
      <p>
        <b>$31.08</b> of $120.00 budget
      </p>
      <div role="progressbar" aria-label="Budget used" aria-valuenow={26} className={styles.bar5}>
        <span style={{ width: '26%' }} />
      </div>
      <p className={styles.small}>Organization total. Resets in 8 days.</p>
    </section>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const cards = [
    ['Responses and Chat Completions', '7,699 requests', '26.9M tokens'],
    ['Embeddings', '1,205 requests', '0.4M tokens'],
    ['Images', '112 requests', '112 images'],
    ['Web Searches', '340 requests', '–'],
  ];
  return (
    <section>
      <h2>API capabilities</h2>
      <ul className={styles.tiles}>
        {cards.map(([name, requests, volume]) => (
          <li key={name} className={styles.box}>
            <h3>{name}</h3>
            <p className={styles.small}>{zero ? '0 requests' : requests}</p>
            <p className={styles.small}>{zero ? '–' : volume}</p>
            <BarChart className={styles.spark} label={`${name} by day`} values={zero ? FLAT : DAYS} />
          </li>
        ))}
      </ul>
    </section>
  );
}
