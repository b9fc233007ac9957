// API usage: a bar of labelled filters, a strip of metrics, the spend by day, and capabilities as a table.

import { type ReactNode, useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Container, Header, Table } from './controls.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const AXIS = ['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'];

export function ApiUsage() {
  return (
    <>
      <Header
        title="Usage"
        about="Spend and requests of your organization."
        mark="api-usage-not-chatgpt"
        actions={
          <>
            <button type="button" className={styles.button}>
              Export CSV
            </button>
            <a href="/settings/organization/limits" className={styles.button}>
              Manage limits
            </a>
          </>
        }
      />
      <Filters />
      <InOrder parts={{ metrics: <Metrics />, spend: <SpendByDay />, capabilities: <Capabilities /> }} />
    </>
  );
}

/** The page's own filters. The project in the top bar is another one. */
function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <InOrder
        parts={{
          project: (
            <Filter name="Project" mark="api-usage-project-filter">
              {single ? 'Default project' : 'All projects'}
            </Filter>
          ),
          range: (
            <Filter name="Date range (UTC)" mark="api-usage-utc">
              Nov 9 – Nov 23, 2026
            </Filter>
          ),
          key: <Filter name="API key">All API keys</Filter>,
          group: <Filter name="Group by">Capability</Filter>,
          period: <Filter name="Granularity">1 day</Filter>,
        }}
      />
    </div>
  );
}

function Filter({ name, mark, children }: { name: string; mark?: string; children: ReactNode }) {
  const id = useId();
  return (
    <div>
      <div id={`${id}-label`} data-control={mark} className={styles.fieldName}>
        {name}
      </div>
      <button
        type="button"
        id={id}
        aria-haspopup="listbox"
        aria-expanded="false"
        aria-labelledby={`${id}-label ${id}`}
        data-control={mark}
        className={styles.select}
      >
        <span>{children}</span>
        <Icon name="chevron" size={14} />
      </button>
    </div>
  );
}

function Metrics() {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const tokens = useLive('27,271,357', '27,272,004');
  const requests = useLive('8,904', '8,911');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.metrics}>
      <div className={styles.metric}>
        <div {...mark} className={styles.metricName}>
          Total spend
        </div>
        <div {...mark} className={styles.figure}>
          {spend}
        </div>
        <div {...mark} className={styles.quiet}>
          {zero ? 'No change from previous period' : '12% more than previous period'}
        </div>
      </div>
      <div className={styles.metric}>
        <div className={styles.metricName}>November budget</div>
        <div className={styles.figure}>{zero ? '0%' : '26%'}</div>
        <div className={styles.quiet}>{zero ? '$0.00' : '$31.08'} of $120.00 used. Resets in 8 days.</div>
      </div>
      <div className={styles.metric}>
        <div className={styles.metricName}>Total tokens</div>
        <div className={styles.figure}>{zero ? '0' : tokens}</div>
      </div>
      <div className={styles.metric}>
        <div className={styles.metricName}>Total requests</div>
        <div className={styles.figure}>{zero ? '0' : requests}</div>
      </div>
    </div>
  );
}

function SpendByDay() {
  const zero = useFlag('zero');
  return (
    <Container title="Spend by day" mark="api-usage-utc">
      <figure data-control="api-usage-utc">
        <BarChart className={styles.chart} label="Spend by day" values={zero ? DAYS.map(() => 0) : DAYS} />
        <div className={styles.axis}>
          {AXIS.map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
        <figcaption className={styles.quiet}>Days start at 00:00 UTC.</figcaption>
      </figure>
    </Container>
  );
}

function Capabilities() {
  const zero = useFlag('zero');
  const rows = [
    ['Responses and Chat Completions', '8,904', '$18.40'],
    ['Images', '112', '$4.48'],
    ['Web Searches', '340', '$2.20'],
    ['Embeddings', '1,205', '$0.24'],
    ['Moderation', '0', '$0.00'],
  ];
  return (
    <Container
      title="Usage by capability"
      count={rows.length}
      actions={
        <button type="button" aria-label="Table preferences" className={styles.info}>
          <Icon name="gear" size={16} />
        </button>
      }
    >
      <Table
        label="Usage by capability"
        columns={['Capability', 'Requests', 'Spend']}
        rows={zero ? rows.map(([name]) => [name, '0', '$0.00']) : rows}
      />
    </Container>
  );
}
