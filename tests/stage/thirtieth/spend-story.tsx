// The platform's usage page in this set: the spend as a hero over its chart, the dates as pills with the range beside them,
// the filters in a sentence. Decoys: the month's budget (which stays where the project has no spend), free tokens of the
// day, a tip that names a saving, the project in the bar on top.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Rocket } from './art.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';

export function SpendStory() {
  return (
    <>
      <header className={styles.hero}>
        <div>
          <h1 data-control="api-usage-not-chatgpt" className={styles.display}>
            Usage
          </h1>
          <p className={styles.lead}>See what you built, and what it took.</p>
        </div>
        <button type="button" className={styles.button}>
          Export
        </button>
      </header>
      <Filters />
      <InOrder parts={{ spend: <Spend />, facts: <Facts />, list: <Capabilities /> }} />
      <aside className={`${styles.card} ${styles.violet} ${styles.row}`}>
        <Rocket />
        <div className={styles.grow}>
          <h2 className={styles.name}>Stretch your spend</h2>
          <p className={styles.quiet}>Prompt caching makes repeated input up to 90% cheaper.</p>
        </div>
        <a href="/docs/guides/prompt-caching" className={styles.button}>
          Show me how
        </a>
      </aside>
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  const id = useId();
  return (
    <div className={styles.row}>
      <div data-control={UTC} className={styles.row}>
        <div role="radiogroup" aria-label="Date range" className={styles.pills}>
          {['7 days', '14 days', 'Month'].map((range, index) => (
            <label key={range}>
              <input type="radio" name={id} defaultChecked={index === 1} />
              <span>{range}</span>
            </label>
          ))}
        </div>
        <button type="button" aria-haspopup="dialog" className={styles.pill}>
          Nov 9 – Nov 23, 2026
        </button>
      </div>
      <span className={styles.gap} />
      <p className={styles.sentence}>
        for{' '}
        <button
          type="button"
          role="combobox"
          aria-expanded="false"
          aria-label="Project"
          data-control="api-usage-project-filter"
          className={styles.pill}
        >
          {single ? 'Default project' : 'All projects'}
          <Icon name="chevron" size={14} />
        </button>{' '}
        by{' '}
        <button type="button" role="combobox" aria-expanded="false" aria-label="Group by" className={styles.pill}>
          Model
          <Icon name="chevron" size={14} />
        </button>
      </p>
    </div>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section className={`${styles.card} ${styles.peach}`}>
      <h2 {...mark} className={styles.name}>
        Total spend
      </h2>
      <p {...mark} className={styles.numeral}>
        {spend}
      </p>
      <p className={styles.quiet}>{zero ? 'Quiet days. Time to build something?' : '12% up on the two weeks before'}</p>
      <BarChart className={styles.chart} label="Total spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
      <div data-control={UTC} aria-hidden="true" className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </section>
  );
}

function Facts() {
  const zero = useFlag('zero');
  const tokens = useLive('27,271,357', '27,272,004');
  const requests = useLive('8,904', '8,911');
  return (
    <div className={styles.tiles}>
      <section className={styles.card}>
        <h2 className={styles.quiet}>November budget</h2>
        <p className={styles.mid}>
          $31.08 <span className={styles.quiet}>/ $120</span>
        </p>
        <Track percent={26} />
        <p className={styles.quiet}>Resets in 8 days</p>
      </section>
      <section className={styles.card}>
        <h2 className={styles.quiet}>Total tokens</h2>
        <p className={styles.mid}>{zero ? '0' : tokens}</p>
      </section>
      <section className={styles.card}>
        <h2 className={styles.quiet}>Total requests</h2>
        <p className={styles.mid}>{zero ? '0' : requests}</p>
      </section>
      <section className={styles.card}>
        <h2 className={styles.quiet}>Free tokens today</h2>
        <p className={styles.mid}>1.2M</p>
        <p className={styles.quiet}>of 2.5M, on us for sharing data</p>
      </section>
    </div>
  );
}

export function Track({ percent, mark }: { percent: number; mark?: string }) {
  return (
    <svg aria-hidden="true" data-control={mark} className={styles.track} viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect width="100" height="6" className={styles.trackRest} />
      <rect width={percent} height="6" className={styles.trackPart} />
    </svg>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699 requests'],
    ['Embeddings', '1,205 requests'],
    ['Images', '112 images'],
    ['Web Searches', '340 requests'],
  ];
  return (
    <section>
      <h2 className={styles.heading}>What you used it for</h2>
      <ul className={styles.tiles}>
        {rows.map(([name = '', amount = '']) => (
          <li key={name} className={styles.card}>
            <p className={styles.name}>{name}</p>
            <p className={styles.quiet}>{zero ? amount.replace(/^[\d,]+/, '0') : amount}</p>
            <BarChart className={styles.spark} label={`${name} by day`} values={zero ? FLAT : DAYS} />
          </li>
        ))}
      </ul>
    </section>
  );
}
