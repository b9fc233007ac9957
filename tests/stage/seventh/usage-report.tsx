// The platform's usage page in this set: pickers in a bar of their own, the spend with its chart at the left, the totals as a
// list of facts at the right, and the capabilities as rows with sparklines. Neighbours: the month's spend of the whole
// organization, which stays when the chosen project has none (`zero`), and a hint about budgets.

import { useFlag, useLive } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Bar, Button, Card, Fact, Picker, Row, Segmented, Tip } from './platform-kit.tsx';
import styles from './seventh.module.css';
import { SpendChart } from './spend-chart.tsx';

export function UsageReport() {
  return (
    <>
      <div className={styles.header}>
        <div>
          <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
            Usage
          </h1>
          <p className={styles.hint}>What your organization sent to the API, and what it cost.</p>
        </div>
        <Button>Export</Button>
      </div>
      <Filters />
      <div className={styles.columns}>
        <SpendChart />
        <div className={styles.stack}>
          <Month />
          <Totals />
        </div>
      </div>
      <Capabilities />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <Picker label="Dates" value="Nov 9 – Nov 23, 2026" popup="dialog" mark="api-usage-utc" />
      <Picker
        label="Project"
        value={single ? 'Website' : 'All projects'}
        popup="listbox"
        mark="api-usage-project-filter"
      />
      <Picker label="API key" value="All API keys" popup="listbox" />
      <Picker label="Group by" value="None" popup="listbox" />
      <Segmented label="Interval" options={['1m', '1h', '1d']} initially="1d" />
    </div>
  );
}

function Month() {
  return (
    <Card title={<h2>November spend</h2>} action={<a href="/settings/organization/limits">Limits</a>}>
      <div className={styles.pad}>
        <Bar percent={31} />
        <dl>
          <Fact name="All projects">$31.08</Fact>
          <Fact name="Spend limit">$100.00</Fact>
          <Fact name="Resets">in 8 days</Fact>
        </dl>
      </div>
    </Card>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const requests = useLive('8,904', '8,911');
  return (
    <Card>
      <dl className={styles.pad}>
        <Fact name="Total tokens">{zero ? '0' : '27,271,357'}</Fact>
        <Fact name="Total requests">{zero ? '0' : requests}</Fact>
        <Fact
          name={
            <>
              Cached input <Tip label="About cached input" text="Input tokens that were read from the prompt cache." />
            </>
          }
        >
          {zero ? '–' : '38%'}
        </Fact>
      </dl>
    </Card>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699 requests', [3, 5, 4, 8, 2, 1, 6]],
    ['Embeddings', '1,205 requests', [1, 1, 2, 4, 0, 0, 3]],
    ['Web Searches', '340 requests', [0, 2, 1, 1, 0, 0, 2]],
    ['Images', '112 images', [0, 0, 3, 1, 0, 0, 0]],
  ] as const;
  return (
    <Card title={<Segmented label="Break down by" options={['API capabilities', 'Spend categories']} />}>
      {rows.map(([name, amount, days]) => (
        <Row key={name} label={name} hint={zero ? amount.replace(/^[\d,]+/, '0') : amount}>
          <BarChart className={styles.spark} label={`${name} by day`} values={days.map((day) => (zero ? 0 : day))} />
        </Row>
      ))}
    </Card>
  );
}
