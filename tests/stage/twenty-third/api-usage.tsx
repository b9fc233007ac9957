// The platform's usage in this set: filters that say their name and value, then each total as a setting, its number over its
// chart at the right. Decoys: the month's budget, which stays when the chosen project spent nothing (`zero`), tokens and
// requests, which are zero too, and spend by capability in details.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';
import { Details, Meter, Setting, Settings } from './settings-list.tsx';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';

export function ApiUsage() {
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 data-control="api-usage-not-chatgpt">Usage</h1>
          <p className={styles.help}>What your organization’s API requests used, and what they cost.</p>
        </div>
        <button type="button" className={styles.button}>
          Export CSV
        </button>
      </header>
      <Filters />
      <Settings title="In this period">
        <Spend />
        <Total title="Total tokens" help="Input and output together." amount="27,271,357" />
        <Total title="Total requests" help="Including requests that were refused." amount="8,904" />
      </Settings>
      <Month />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div role="toolbar" aria-label="Filters" className={styles.filters}>
      <InOrder
        parts={{
          range: <Filter name="Date range" value="Nov 9 – Nov 23, 2026" mark={UTC} />,
          project: (
            <Filter name="Project" value={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
          ),
          key: <Filter name="API key" value="All keys" />,
          group: <Filter name="Group by" value="Model" />,
        }}
      />
    </div>
  );
}

function Filter({ name, value, mark }: { name: string; value: string; mark?: string }) {
  return (
    <button type="button" aria-haspopup="listbox" aria-expanded="false" data-control={mark} className={styles.filter}>
      <span>{name}</span>
      <span className={styles.strong}>{value}</span>
      <Icon name="chevron" size={12} />
    </button>
  );
}

function Spend() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <li className={styles.setting}>
      <div className={styles.columns}>
        <div>
          <h3 {...mark}>Total spend</h3>
          <p {...mark} className={styles.help}>
            Before taxes. A charge appears here some minutes after its request.
          </p>
        </div>
        <div className={styles.figures}>
          <div {...mark} className={styles.figure}>
            {spend}
          </div>
          <BarChart className={styles.chart} label="Spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
          <div data-control={UTC} className={styles.axis}>
            <span>Nov 9</span>
            <span>Nov 16</span>
            <span>Nov 23</span>
          </div>
          <p data-control={UTC} className={styles.caption}>
            Each day begins at midnight UTC.
          </p>
        </div>
      </div>
      <Details summary="Spend by capability">
        <dl className={styles.terms}>
          {[
            ['Responses and Chat Completions', '$22.10'],
            ['Images', '$2.24'],
            ['Web searches', '$0.98'],
            ['Embeddings', '$0.00'],
          ].map(([name, cost]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{zero ? '$0.00' : cost}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </li>
  );
}

function Total({ title, help, amount }: { title: string; help: string; amount: string }) {
  const zero = useFlag('zero');
  return (
    <Setting title={title} help={help}>
      <div className={styles.figures}>
        <div className={styles.figure}>{zero ? '0' : amount}</div>
        <BarChart className={styles.spark} label={`${title} by day`} values={zero ? FLAT : DAYS} />
      </div>
    </Setting>
  );
}

function Month() {
  return (
    <Settings title="This month">
      <Setting
        title="November budget"
        help={
          <>
            All projects together. <a href="/settings/organization/limits">Change it in Limits</a>
          </>
        }
      >
        <Meter percent={26}>$31.08 of $120.00. Starts over on December 1.</Meter>
      </Setting>
    </Settings>
  );
}
