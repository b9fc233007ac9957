// The older dashboard: native selects above, dates between arrows, the month's budget beside the spend, capabilities as a list.

import { useId } from 'react';
import { useFlag } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './platform.module.css';
import { DAYS, FLAT, PROJECT, UTC, useSpend } from './spend.ts';

export function UsageBudget() {
  return (
    <>
      <div className={styles.head}>
        <h2 data-control="api-usage-not-chatgpt" className={styles.title}>
          Usage
        </h2>
        <button type="button" className={styles.control}>
          Export
        </button>
      </div>
      <Filters />
      <div className={styles.columns}>
        <section className={`${styles.card} ${styles.left}`}>
          <Spend />
        </section>
        <aside className={styles.right}>
          <Budget />
          <Totals />
        </aside>
      </div>
      <Capabilities />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  const project = useId();
  const key = useId();
  return (
    <div className={styles.toolbar}>
      <div data-control={PROJECT}>
        <label htmlFor={project} className={styles.hidden}>
          Project
        </label>
        <select id={project} className={styles.control} defaultValue={single ? 'Website' : 'All projects'}>
          <option>All projects</option>
          <option>Default project</option>
          <option>Website</option>
        </select>
      </div>
      <div>
        <label htmlFor={key} className={styles.hidden}>
          API key
        </label>
        <select id={key} className={styles.control}>
          <option>All API keys</option>
          <option>importer</option>
        </select>
      </div>
      <div data-control={UTC} className={styles.dates}>
        <button type="button" aria-label="Previous period" className={styles.control}>
          ‹
        </button>
        <button type="button" aria-haspopup="dialog" className={styles.control}>
          Oct 21–Nov 4
          <Icon name="chevron" size={14} />
        </button>
        <button type="button" aria-label="Next period" className={styles.control}>
          ›
        </button>
      </div>
      <button type="button" className={styles.control}>
        Group by
      </button>
      <button type="button" className={styles.control}>
        1d
      </button>
    </div>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const { spend, mark } = useSpend();
  return (
    <>
      <h3 {...mark} className={styles.label}>
        Total spend
      </h3>
      <p {...mark} className={styles.figure}>
        {spend}
      </p>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
      <ol aria-hidden="true" data-control={UTC} className={styles.axis}>
        {['10/21', '10/25', '10/29', '11/02', '11/04'].map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ol>
    </>
  );
}

function Budget() {
  return (
    <section className={styles.card}>
      <h3 className={styles.label}>November budget</h3>
      <p className={styles.amount}>
        $25.32 <span className={styles.muted}>/ $120</span>
      </p>
      <div className={styles.thin}>
        <div style={{ width: '21%' }} />
      </div>
      <p className={styles.small}>Resets in 26 days</p>
      <a href="/settings/organization/limits" className={styles.link}>
        Edit budget
      </a>
    </section>
  );
}

function Totals() {
  const zero = useFlag('zero');
  return (
    <dl className={styles.card}>
      <dt className={styles.label}>Total tokens</dt>
      <dd className={styles.amount}>{zero ? '0' : '27,271,357'}</dd>
      <dt className={styles.label}>Total requests</dt>
      <dd className={styles.amount}>{zero ? '0' : '8,904'}</dd>
    </dl>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699'],
    ['Web Searches', '340'],
    ['Audio Transcriptions', '0'],
    ['File Searches', '21'],
    ['Code Interpreter Sessions', '14'],
    ['Embeddings', '1,205'],
    ['Audio Speeches', '0'],
    ['Moderation', '38'],
    ['Images', '112'],
    ['Vector Stores', '2'],
  ];
  return (
    <ul className={styles.list}>
      {rows.map(([name, requests]) => (
        <li key={name}>
          <a href={`#${name?.toLowerCase().replaceAll(' ', '-')}`}>{name}</a>
          <span className={styles.muted}>{zero ? '0' : requests} requests</span>
        </li>
      ))}
    </ul>
  );
}
