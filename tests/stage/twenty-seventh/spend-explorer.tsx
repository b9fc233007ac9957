// The platform's usage page in this set: filters in a toolbar, a strip of totals over the chart, capabilities in a table, and
// the month's budget in a panel one can make wider. Decoys: the budget (not zero where the chosen project is), sums per
// capability, free tokens for shared data, the project of the breadcrumbs.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';
import { Split } from './split.tsx';
import { Bar, Grid, Meter, Pick } from './widgets.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const CAPABILITIES = [
  ['Responses and Chat Completions', '7,699', '26.9M', '$23.10'],
  ['Embeddings', '1,205', '0.4M', '$0.04'],
  ['Images', '112', '–', '$1.80'],
  ['Web Searches', '340', '–', '$0.38'],
  ['File Searches', '0', '–', '$0.00'],
  ['Audio Transcriptions', '0', '–', '$0.00'],
] as const;

export function SpendExplorer() {
  return (
    <>
      <Bar title="Usage" mark="api-usage-not-chatgpt">
        <div role="toolbar" aria-label="Filters" aria-orientation="horizontal" className={styles.tools}>
          <Filters />
        </div>
      </Bar>
      <Split
        label="Resize panel"
        aside={<Aside />}
        classes={{ group: styles.split, panel: styles.panel, handle: styles.handle }}
      >
        <div className={styles.flow}>
          <InOrder parts={{ totals: <Totals />, capabilities: <Capabilities /> }} />
        </div>
      </Split>
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  const value = single ? 'Website' : 'All projects';
  return (
    <InOrder
      parts={{
        project: (
          <button
            type="button"
            role="combobox"
            aria-label="Project"
            aria-haspopup="listbox"
            aria-expanded="false"
            data-state="closed"
            data-control="api-usage-project-filter"
            className={styles.button}
          >
            <span className={styles.quiet}>Project</span> {value}
            <Icon name="chevron" size={12} />
          </button>
        ),
        keys: <Pick items={['All API keys', 'importer']}>All API keys</Pick>,
        range: (
          <button
            type="button"
            aria-haspopup="dialog"
            aria-expanded="false"
            data-state="closed"
            data-control={UTC}
            className={styles.button}
          >
            Nov 9 – Nov 23, 2026
          </button>
        ),
        group: <Pick items={['None', 'Model', 'Project']}>Group by</Pick>,
        width: <Pick items={['1m', '1h', '1d']}>1d</Pick>,
        export: <Pick items={['CSV', 'JSON']}>Export</Pick>,
      }}
    />
  );
}

function Totals() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  const others = [
    ['Total tokens', zero ? '0' : '27,271,357'],
    ['Total requests', zero ? '0' : '8,904'],
    ['Error rate', zero ? '–' : '0.4%'],
  ];
  return (
    <section aria-label="Totals" className={styles.frame}>
      <dl className={styles.strip}>
        <div data-state="active">
          <dt {...mark}>Total spend</dt>
          <dd {...mark}>{spend}</dd>
        </div>
        {others.map(([name, value]) => (
          <div key={name} data-state="inactive">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.pad}>
        <BarChart className={styles.chart} label="Spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
        <div data-control={UTC} className={styles.axis}>
          {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23 (UTC)'].map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
      </div>
    </section>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  return (
    <section aria-label="API capabilities">
      <h2 className={styles.heading}>API capabilities</h2>
      <Grid label="API capabilities" columns={['Capability', 'Requests', 'Tokens', 'Cost', 'Trend']}>
        {CAPABILITIES.map(([name, requests, tokens, cost]) => (
          <tr key={name} data-state={zero ? 'idle' : 'active'}>
            <th scope="row">{name}</th>
            <td>{zero ? '0' : requests}</td>
            <td>{zero ? '–' : tokens}</td>
            <td>{zero ? '$0.00' : cost}</td>
            <td>
              <BarChart
                className={styles.spark}
                label={`${name} by day`}
                values={zero || requests === '0' ? FLAT : DAYS}
              />
            </td>
          </tr>
        ))}
      </Grid>
    </section>
  );
}

function Aside() {
  return (
    <aside aria-label="This month" className={styles.aside}>
      <div className={styles.tile}>
        <div className={styles.quiet}>November budget</div>
        <div>
          <b>$31.08</b> / $120
        </div>
        <Meter value={26} label="November budget" />
        <div className={styles.quiet}>All projects. Resets in 8 days.</div>
        <a href="/settings/organization/limits">Manage limits</a>
      </div>
      <div className={styles.tile}>
        <div className={styles.quiet}>Free daily tokens</div>
        <div>
          <b>0</b> of 250,000
        </div>
        <Meter value={0} label="Free daily tokens" />
        <div className={styles.quiet}>Share inputs and outputs with OpenAI to use them.</div>
      </div>
    </aside>
  );
}
