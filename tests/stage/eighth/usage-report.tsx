// The platform's usage page in this set: labelled filters in one line, a strip of totals, the days, and remarks at the side.
// Decoys: the month's spend, which stays when the chosen project has none (`zero`), what each model cost, the project of
// the bar.

import { useFlag } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './eighth.module.css';
import { ModelTable } from './model-table.tsx';
import { SpendDays } from './spend-days.tsx';

export function UsageReport() {
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 data-control="api-usage-not-chatgpt">Usage</h1>
          <p className={styles.quiet}>API activity and costs across your projects.</p>
        </div>
        <button type="button" className={styles.button}>
          Export
        </button>
      </header>
      <Filters />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <SpendDays />
          <ModelTable />
        </div>
        <Side />
      </div>
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <form aria-label="Filters" className={styles.filters}>
      <Choice label="Project" value={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
      <Choice label="API key" value="All API keys" />
      <Choice label="Date range" value="11/09/26-11/23/26" mark="api-usage-utc" />
      <Choice label="Group by" value="None" />
      <Choice label="Interval" value="1d" />
    </form>
  );
}

function Choice({ label, value, mark }: { label: string; value: string; mark?: string }) {
  return (
    <div>
      <span data-control={mark} className={styles.small}>
        {label}
      </span>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={`${label}: ${value}`}
        data-control={mark}
        className={styles.choice}
      >
        {value}
        <Icon name="chevron" size={14} />
      </button>
    </div>
  );
}

function Side() {
  return (
    <div className={styles.stack}>
      <section aria-label="This month" className={styles.box}>
        <h2>November spend</h2>
        <p>
          <span className={styles.figure}>$31.08</span> / $120
        </p>
        <div className={styles.track}>
          <div style={{ width: '26%' }} />
        </div>
        <p className={styles.small}>All projects. Resets in 8 days.</p>
        <a href="/settings/organization/limits">Edit spend limit</a>
      </section>
      <section className={styles.box}>
        <h2>
          Cost reports by email <span className={styles.pill}>New</span>
        </h2>
        <p className={styles.small}>Get a summary of what each project cost, every Monday.</p>
        <button type="button" className={styles.button}>
          Turn on
        </button>
      </section>
    </div>
  );
}
