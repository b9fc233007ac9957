// The platform's usage page in this set: filters in a line, the sums as a list with the spend first, the days below, the capabilities
// as another list. Neighbours: the month of the whole organization, which stays when the chosen project has none (`zero`).

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './fourteenth.module.css';
import { Bar, Button, Filter, List, Row } from './platform-kit.tsx';

const UTC = 'api-usage-utc';
const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];

export function ApiUsage() {
  return (
    <>
      <div className={styles.titleLine}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <Button>Export</Button>
      </div>
      <Filters />
      <Sums />
      <Days />
      <Capabilities />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <button type="button" aria-haspopup="dialog" data-control={UTC} className={styles.filter}>
        <Icon name="document" size={14} />
        01/12/27-01/26/27
      </button>
      <Filter name="Project" value={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
      <Filter name="API key" value="All" />
      <Filter name="Group by" value="None" />
    </div>
  );
}

function Sums() {
  const zero = useFlag('zero');
  const live = useLive('$21.70', '$21.72');
  const { spend = zero ? '$0.00' : live } = useStage();
  const holds = /^\$0(\.0+)?$/.test(spend);
  const requests = useLive('8,904', '8,911');
  return (
    <List title="In this period">
      <Row
        term="Total spend"
        value={<span className={styles.figure}>{spend}</span>}
        mark={{ [holds ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' }}
      />
      <Row term="Total tokens" value={zero ? '0' : '27,271,357'} />
      <Row term="Total requests" value={zero ? '0' : requests} />
      <Row
        term="January spend"
        about="All projects. Resets in 6 days."
        value="$31.08 of $120"
        action={
          <a href="/settings/organization/limits" className={styles.link}>
            Limits
          </a>
        }
        below={<Bar percent={26} />}
      />
    </List>
  );
}

function Days() {
  const zero = useFlag('zero');
  return (
    <section>
      <div className={styles.listHead}>
        <h2 data-control={UTC}>Spend by day</h2>
        <span data-control={UTC} className={styles.muted}>
          UTC
        </span>
      </div>
      <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} mark={UTC} />
      <div data-control={UTC} className={styles.axis}>
        {['Jan 12', 'Jan 15', 'Jan 18', 'Jan 21', 'Jan 24', 'Jan 26'].map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </section>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699 requests', '26,902,114 tokens'],
    ['Embeddings', '1,205 requests', '369,243 tokens'],
    ['Web Searches', '340 requests', undefined],
    ['Images', '112 images', undefined],
    ['Vector Stores', '0 GB', undefined],
  ] as const;
  return (
    <List title="API capabilities">
      {rows.map(([name, amount, tokens]) => (
        <Row
          key={name}
          term={name}
          value={zero ? amount.replace(/^[\d,]+/, '0') : amount}
          about={zero ? undefined : tokens}
        />
      ))}
    </List>
  );
}
