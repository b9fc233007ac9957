// The platform's usage page in this set: totals and capabilities as one list, the chosen one with its chart and properties
// beside it. Decoys: the month's spend with its budget (the organization's, whatever the filter), the other totals, the
// project of the side bar.

import { useState } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Chip, Entry, Field, Head, type Mark } from './bits.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';
const SPEND = 'Total spend';

/** What the card says, and whether that is zero. */
function useSpend(): { spend: string; mark: Mark } {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  return {
    spend,
    mark: { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' },
  };
}

export function ApiUsage() {
  const [chosen, setChosen] = useState(SPEND);
  return (
    <>
      <Head title="Usage" mark="api-usage-not-chatgpt">
        <Toolbar />
      </Head>
      <div className={styles.split}>
        <List chosen={chosen} onChoose={setChosen} />
        <section role="tabpanel" aria-label={chosen} className={styles.pane}>
          <Pane chosen={chosen} />
        </section>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="Filters" className={styles.tools}>
      <button
        type="button"
        role="combobox"
        aria-expanded="false"
        aria-controls="projects"
        data-control="api-usage-project-filter"
        className={styles.button}
      >
        <span className={styles.quiet}>Project</span> {single ? 'Website' : 'All projects'}
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" className={styles.button}>
        <span className={styles.quiet}>API key</span> All
        <Icon name="chevron" size={14} />
      </button>
      <button type="button" aria-haspopup="dialog" title="Date range" data-control={UTC} className={styles.button}>
        <code>2026-11-09 … 2026-11-23</code>
        <kbd>D</kbd>
      </button>
      <button type="button" className={styles.button}>
        <code>1d</code>
      </button>
      <button type="button" className={styles.button}>
        Export <kbd>E</kbd>
      </button>
    </div>
  );
}

const CAPABILITIES = [
  ['Responses and Chat Completions', '7,699', '26.9M tokens'],
  ['Embeddings', '1,205', '0.4M tokens'],
  ['Images', '112', '112 images'],
  ['Web Searches', '340', '–'],
  ['Vector Stores', '2', '0.1 GB'],
] as const;

function List({ chosen, onChoose }: { chosen: string; onChoose: (name: string) => void }) {
  const zero = useFlag('zero');
  const single = useFlag('single-project');
  const { spend, mark } = useSpend();
  const tokens = useLive('27,271,357', '27,272,004');
  const requests = useLive('8,904', '8,911');
  const entry = (name: string, value: string, more?: object) => (
    <Entry key={name} name={name} value={value} chosen={chosen === name} onChoose={() => onChoose(name)} {...more} />
  );
  return (
    <div role="tablist" aria-orientation="vertical" aria-label="Meters" className={styles.list}>
      <div className={styles.group}>Totals</div>
      {entry(SPEND, spend, { mark })}
      {entry('Total tokens', zero ? '0' : tokens)}
      {entry('Total requests', zero ? '0' : requests)}
      <div className={styles.group}>Month</div>
      {entry('November budget', `${zero && !single ? '$0.00' : '$31.08'} / $120`, {
        about: 'Whole organization. Resets in 8 days',
      })}
      <div className={styles.group}>API capabilities</div>
      {CAPABILITIES.map(([name, count]) => entry(name, zero ? '0' : count))}
    </div>
  );
}

function Pane({ chosen }: { chosen: string }) {
  const zero = useFlag('zero');
  const { spend, mark } = useSpend();
  const capability = CAPABILITIES.find(([name]) => name === chosen);
  if (chosen !== SPEND)
    return (
      <>
        <h2>{chosen}</h2>
        <BarChart className={styles.chart} label={`${chosen} by day`} values={zero ? FLAT : DAYS} mark={UTC} />
        <dl>
          <Field name="Volume">{capability?.[2] ?? 'See list'}</Field>
        </dl>
      </>
    );
  return (
    <>
      <div className={styles.paneHead}>
        <h2 {...mark}>{SPEND}</h2>
        <Chip tone={zero ? 'plain' : 'good'}>{zero ? 'No change' : '+12% vs. prior 15 days'}</Chip>
      </div>
      <p {...mark} className={styles.figure}>
        {spend}
      </p>
      <figure>
        <BarChart className={styles.chart} label="Spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
        <figcaption data-control={UTC} className={styles.axis}>
          {['11-09', '11-13', '11-17', '11-21', '11-23'].map((day) => (
            <code key={day}>{day}</code>
          ))}
        </figcaption>
      </figure>
      <dl>
        <Field name="Interval">1 day</Field>
        <Field name="Time zone" mark={UTC}>
          UTC
        </Field>
        <Field name="Daily average">{zero ? '–' : '$1.69'}</Field>
        <Field name="Highest day">{zero ? '–' : '2026-11-18 · $3.10'}</Field>
        <Field name="Grouped by" edit="Edit">
          Nothing
        </Field>
      </dl>
    </>
  );
}
