// The platform's usage page in this set: filters as pills below a large title, the spend over its chart, the month and the totals in
// one card at its side, the capabilities as rows that lead on. Neighbour: the month of the whole organization, which stays when the
// chosen project has spent nothing (`zero`).

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './eighteenth.module.css';
import { Bar, Button, Card, Filter, List, Row, Section, Segments } from './platform-kit.tsx';
import { SpendCard } from './spend-card.tsx';

export function UsageDashboard() {
  return (
    <>
      <div className={styles.top}>
        <h1 data-control="api-usage-not-chatgpt">Usage</h1>
        <Segments
          label="Usage"
          current="/usage"
          links={[
            { href: '/usage', name: 'Overview' },
            { href: '/usage?view=models', name: 'Models' },
            { href: '/usage/scale-tier', name: 'Scale tier' },
          ]}
        />
      </div>
      <Filters />
      <div className={styles.dashboard}>
        <SpendCard />
        <div className={styles.section}>
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
      <button type="button" aria-haspopup="dialog" data-control="api-usage-utc" className={styles.dates}>
        <Icon name="document" size={15} />
        02/02/28-02/16/28
      </button>
      <Filter
        name="Project"
        value={single ? 'Website' : 'All projects'}
        chosen={single}
        mark="api-usage-project-filter"
      />
      <Filter name="API key" value="All API keys" />
      <Filter name="Group by" value="None" />
      <span className={styles.grow} />
      <Button>Export</Button>
    </div>
  );
}

function Month() {
  return (
    <Card>
      <h2 className={styles.small}>February budget</h2>
      <p className={styles.muted}>All projects in Acme Robotics</p>
      <p className={styles.middle}>$31.08 / $120</p>
      <Bar percent={26} />
      <p className={styles.muted}>Resets in 13 days</p>
    </Card>
  );
}

function Totals() {
  const zero = useFlag('zero');
  const requests = useLive('8,904', '8,911');
  return (
    <List>
      <Row label="Total tokens" value={zero ? '0' : '27,271,357'} />
      <Row label="Total requests" value={zero ? '0' : requests} />
    </List>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '7,699 requests'],
    ['Embeddings', '1,205 requests'],
    ['Web Searches', '340 requests'],
    ['Images', '112 images'],
    ['Audio Transcriptions', '0 seconds'],
  ] as const;
  return (
    <Section title="API capabilities">
      <List>
        {rows.map(([name, amount]) => (
          <Row key={name} label={name} value={zero ? amount.replace(/^[\d,]+/, '0') : amount} />
        ))}
      </List>
    </Section>
  );
}
