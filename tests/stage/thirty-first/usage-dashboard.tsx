// The platform's usage page in this set: the filters as a grid of labelled fields with helper texts, the spend over its chart,
// the totals as definitions; new between spend and capabilities: projects by spend. Decoys: the budget of the month, what
// single projects spent, a currency beside the amount.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { InfoButton, PageHeader, Panel, Table } from './console-kit.tsx';
import { FilterGrid } from './filter-grid.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const AXIS = ['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'];

export function UsageDashboard() {
  return (
    <>
      <PageHeader
        title="Usage"
        about="Activity of your organization on the API."
        mark="api-usage-not-chatgpt"
        action={
          <button type="button" className={styles.button}>
            <Icon name="document" size={14} />
            Export
          </button>
        }
      />
      <FilterGrid />
      <div className={styles.halves}>
        <InOrder parts={{ spend: <SpendPanel />, totals: <Totals /> }} />
      </div>
      <Projects />
      <Capabilities />
    </>
  );
}

function SpendPanel() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section className={styles.panel}>
      <dl className={styles.stat}>
        <dt {...mark}>
          <span>Total spend</span>
          <InfoButton
            name="total spend"
            text="Cost of API requests before taxes. Recent usage can take a while to appear."
          />
        </dt>
        <dd>
          <data value={spend.replace('$', '')} {...mark} className={styles.figure}>
            {spend}
          </data>{' '}
          <abbr title="US dollars">USD</abbr>
        </dd>
      </dl>
      <figure>
        <BarChart
          className={styles.chart}
          label="Spend by day"
          values={zero ? DAYS.map(() => 0) : DAYS}
          mark="api-usage-utc"
        />
        <figcaption data-control="api-usage-utc" className={styles.axis}>
          {AXIS.map((day) => (
            <time key={day}>{day}</time>
          ))}
        </figcaption>
      </figure>
    </section>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const tokens = useLive('27,271,357', '27,272,004');
  const requests = useLive('8,904', '8,911');
  return (
    <aside aria-label="Totals" className={styles.totals}>
      <dl className={styles.panel}>
        <dt>November budget</dt>
        <dd>
          <b>{zero ? '$0.00' : '$31.08'}</b> / $120
        </dd>
        <dd className={styles.thin} aria-hidden="true">
          <span style={{ inlineSize: zero ? '0%' : '26%' }} />
        </dd>
        <dd className={styles.helper}>Resets in 8 days</dd>
      </dl>
      <dl className={styles.panel}>
        <dt>Total tokens</dt>
        <dd className={styles.smallFigure}>{zero ? '0' : tokens}</dd>
      </dl>
      <dl className={styles.panel}>
        <dt>Total requests</dt>
        <dd className={styles.smallFigure}>{zero ? '0' : requests}</dd>
      </dl>
    </aside>
  );
}

function Projects() {
  const zero = useFlag('zero');
  const single = useFlag('single-project');
  const all = [
    ['Default project', zero ? '$0.00' : '$19.80', zero ? '0' : '7,120'],
    ['Research', zero ? '$0.00' : '$5.52', zero ? '0' : '1,784'],
  ];
  return (
    <Panel title="Spend by project" badge="New" info="Projects without requests in this period are not listed.">
      <Table label="Spend by project" columns={['Name', 'Spend', 'Requests']} rows={single ? all.slice(0, 1) : all} />
    </Panel>
  );
}

const CAPABILITIES = [
  ['Responses and Chat Completions', '8,904', 'requests'],
  ['Images', '112', 'images'],
  ['Web Searches', '340', 'requests'],
  ['File Searches', '0', 'requests'],
  ['Embeddings', '1,205', 'requests'],
  ['Vector Stores', '0', 'GB'],
  ['Code Interpreter Sessions', '0', 'sessions'],
  ['Audio Transcriptions', '0', 'seconds'],
];

function Capabilities() {
  const zero = useFlag('zero');
  return (
    <Panel title="API capabilities" about="What your requests used in this period.">
      <ul className={styles.cells}>
        {CAPABILITIES.map(([name, amount, unit]) => (
          <li key={name}>
            <span className={styles.helper}>{name}</span>
            <span>
              {zero ? '0' : amount} {unit}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
