// The platform's usage page in this set: a card on top with the spend and its days, and the filters as cells below it with
// their values at the end. Decoys: the month's spend, which is not zero where the chosen days are (`zero`), the project of
// the bar, dates of the export.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { Block, Cell, Heading, LinkCell, MoreCell, Value } from './cells.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const FLAT = DAYS.map(() => 0);
const UTC = 'api-usage-utc';
const PROJECT = 'api-usage-project-filter';

export function Spending() {
  return (
    <>
      <Heading mark="api-usage-not-chatgpt" about="What your organization used of the API, and what it cost.">
        Usage
      </Heading>
      <SpendSummary />
      <Filters />
      <Totals />
      <Capabilities />
    </>
  );
}

function SpendSummary() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const none = /^\$0(\.0+)?$/.test(spend);
  const mark = { [none ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <section aria-label="Summary" className={styles.summary}>
      <p {...mark} className={styles.summaryLabel}>
        Total spend
      </p>
      <p {...mark} className={styles.figure}>
        {spend}
      </p>
      <p {...mark} className={styles.help}>
        {none ? 'Nothing was charged in the days you chose.' : 'Most of it on November 18, the least on November 21.'}
      </p>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? FLAT : DAYS} mark={UTC} />
      <div aria-hidden="true" data-control={UTC} className={styles.axis}>
        {['Nov 9', 'Nov 13', 'Nov 17', 'Nov 21', 'Nov 23'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </section>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <Block title="Show usage for">
      <Cell label="Dates" help="Days begin and end at midnight UTC." mark={UTC}>
        <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.pick}>
          Nov 9 – Nov 23, 2026
          <Icon name="chevron" size={14} />
        </button>
      </Cell>
      <label className={styles.cell}>
        <span data-control={PROJECT} className={styles.words}>
          Project
        </span>
        <select data-control={PROJECT} defaultValue={single ? 'Website' : 'All projects'} className={styles.pick}>
          <option>All projects</option>
          <option>Default project</option>
          <option>Website</option>
        </select>
      </label>
      <label className={styles.cell}>
        <span className={styles.words}>API key</span>
        <select className={styles.pick}>
          <option>All API keys</option>
          <option>importer</option>
          <option>notebook</option>
        </select>
      </label>
      <MoreCell label="More options" value="Grouped by model">
        <label className={styles.cell}>
          <span className={styles.words}>Group by</span>
          <select defaultValue="Model" className={styles.pick}>
            <option>Nothing</option>
            <option>Model</option>
            <option>Project</option>
          </select>
        </label>
        <label className={styles.cell}>
          <span className={styles.words}>One bar for each</span>
          <select defaultValue="Day" className={styles.pick}>
            <option>Minute</option>
            <option>Hour</option>
            <option>Day</option>
          </select>
        </label>
        <Cell label="Export" help="A table of the days from November 9 to 23.">
          <button type="button" className={styles.button}>
            Export CSV
          </button>
        </Cell>
      </MoreCell>
    </Block>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const tokens = useLive('27,271,357', '27,272,004');
  return (
    <Block title="Totals" about="The month counts all projects and starts over in 8 days.">
      <Cell label="Total tokens">
        <Value>{zero ? '0' : tokens}</Value>
      </Cell>
      <Cell label="Total requests">
        <Value>{zero ? '0' : '8,904'}</Value>
      </Cell>
      <Cell label="November spend" help="Of a budget of $120.00">
        <Value>$31.08</Value>
      </Cell>
      <LinkCell href="/settings/organization/limits" label="Spend limits" help="Get an email, or stop at an amount." />
    </Block>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699 requests', '26.9M tokens in, 0.3M tokens out.'],
    ['Embeddings', '1,205 requests', '0.4M tokens in.'],
    ['Images', '112 images', 'All of them of 1024 by 1024 pixels.'],
    ['Web Searches', '340 requests', 'By two models.'],
    ['File Searches', '0 requests', 'There were none.'],
  ] as const;
  return (
    <Block title="API capabilities">
      {rows.map(([name, amount, detail]) => (
        <MoreCell key={name} label={name} value={zero ? amount.replace(/^[\d,]+/, '0') : amount}>
          <p className={styles.help}>{zero ? 'There were none.' : detail}</p>
        </MoreCell>
      ))}
    </Block>
  );
}
