// The platform's usage page in this set: filters that read as one line, then a section each for the spend, the month, the totals
// and the capabilities. Neighbours: the month's budget of the whole organization, which stays when the chosen project has no spend.

import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Bar, Button, Menu, Section } from './platform-kit.tsx';
import styles from './sixteenth.module.css';
import { Spend } from './spend.tsx';

export function ApiUsage() {
  return (
    <>
      <header className={styles.titleRow}>
        <div>
          <h1 data-control="api-usage-not-chatgpt">Usage</h1>
          <p className={styles.lead}>What your API requests used, and what they cost.</p>
        </div>
        <Button>Export</Button>
      </header>
      <Filters />
      <InOrder parts={{ spend: <Spend />, month: <Month />, totals: <Totals />, capabilities: <Capabilities /> }} />
    </>
  );
}

function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <span>Showing</span>
      <Menu label="Project" value={single ? 'Website' : 'All projects'} mark="api-usage-project-filter" />
      <span>with</span>
      <Menu label="API key" value="All API keys" />
      <span>from</span>
      <Menu label="Dates" value="07/08/27-07/22/27" mark="api-usage-utc" />
      <span>by</span>
      <Menu label="Group by" value="Day" />
    </div>
  );
}

function Month() {
  return (
    <Section title="July budget" lead="$31.08 of $120 spent in all projects. Resets in 10 days.">
      <Bar label="July budget" percent={26} />
    </Section>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const requests = useLive('8,904', '8,911');
  return (
    <div className={styles.pair}>
      <Section title="Total tokens" lead="Input and output together.">
        <p className={styles.value}>{zero ? '0' : '27,271,357'}</p>
      </Section>
      <Section title="Total requests" lead="Failed requests aren’t counted.">
        <p className={styles.value}>{zero ? '0' : requests}</p>
      </Section>
    </div>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699 requests'],
    ['Embeddings', '1,205 requests'],
    ['Web Searches', '340 requests'],
    ['Images', '112 images'],
  ] as const;
  return (
    <Section title="API capabilities" lead="Select one to see its requests.">
      <ul className={styles.plainList}>
        {rows.map(([name, amount]) => (
          <li key={name}>
            <button type="button">{name}</button>
            <span>{zero ? amount.replace(/^[\d,]+/, '0') : amount}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
