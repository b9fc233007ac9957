// The platform's usage page in this set. The project's page has today's toolbar in a line below the heading; the organization's has
// fields with labels and a date range to type in. Neighbour: the month's spend of all projects, which stays when the chosen one
// has none (`zero`), and a hint about data that lags.

import { useAddress, useFlag, useLive } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { DateRange, DatesButton } from './date-range.tsx';
import { Button, Choice, Select } from './headless.tsx';
import { Meter, Track } from './meter.tsx';
import styles from './ninth.module.css';
import { SpendCard } from './spend-card.tsx';
import { UsageLists } from './usage-lists.tsx';

const FILTER = 'api-usage-project-filter';
const UTC = 'api-usage-utc';

export function UsageDashboard() {
  const organization = useAddress().pathname.startsWith('/settings/');
  return (
    <>
      <div className={styles.head}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.title}>
          Usage
        </h1>
        <Button popup="menu" className={styles.button}>
          Export
        </Button>
      </div>
      {organization ? <Fields /> : <Toolbar />}
      <div className={styles.columns}>
        <div className={styles.stack}>
          <SpendCard />
          <UsageLists />
        </div>
        <div className={styles.stack}>
          <Month />
          <Totals />
        </div>
      </div>
    </>
  );
}

function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <Select
        label="Project"
        options={['All projects', 'Default project', 'Herbarium']}
        value={single ? 'Herbarium' : undefined}
        className={styles.select}
        buttonClass={styles.button}
        mark={FILTER}
      />
      <Select
        label="API key"
        options={['All API keys', 'importer', 'notebook']}
        className={styles.select}
        buttonClass={styles.button}
      />
      <DatesButton mark={UTC} />
      <Button popup="menu" className={styles.button}>
        Group by
      </Button>
      <Choice label="Interval" options={['1d', '1h', '1m']} className={styles.choice} />
    </div>
  );
}

function Fields() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <div className={styles.field}>
        <span data-control={UTC} className={styles.muted}>
          Dates (UTC)
        </span>
        <DateRange label="Dates (UTC)" mark={UTC} />
      </div>
      <Select
        label="Project"
        labelClass={styles.muted}
        options={['All projects', 'Default project', 'Herbarium']}
        value={single ? 'Herbarium' : undefined}
        className={styles.field}
        buttonClass={styles.button}
        mark={FILTER}
      />
      <Select
        label="API key"
        labelClass={styles.muted}
        options={['All API keys', 'importer', 'notebook']}
        className={styles.field}
        buttonClass={styles.button}
      />
      <Select
        label="Group by"
        labelClass={styles.muted}
        options={['None', 'Model', 'User']}
        className={styles.field}
        buttonClass={styles.button}
      />
    </div>
  );
}

function Month() {
  return (
    <section className={styles.card}>
      <div className={styles.muted}>November budget</div>
      <div>
        <span className={styles.small}>$48.90</span> <span className={styles.muted}>/ $120</span>
      </div>
      <Meter percent={41} text="41%" label="November budget">
        <Track percent={41} className={styles.track} fillClass={styles.fill} />
      </Meter>
      <div className={styles.muted}>All projects · Resets in 8 days</div>
    </section>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const tokens = useLive('19,044,812', '19,045,290');
  const requests = useLive('6,317', '6,320');
  const cards = [
    ['Total tokens', zero ? '0' : tokens],
    ['Total requests', zero ? '0' : requests],
  ] as const;
  return cards.map(([label, amount]) => (
    <section key={label} className={styles.card}>
      <div className={styles.muted}>{label}</div>
      <div className={styles.small}>{amount}</div>
      <BarChart className={styles.spark} label={`${label} by day`} values={zero ? [0, 0, 0, 0] : [3, 1, 4, 2, 5, 2]} />
    </section>
  ));
}
