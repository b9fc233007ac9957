// /usage: labelled fields above, key figures in a description list, the spend chart, then capabilities as a table.

import { useFlag, useLive } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';
import { Description, Field, Grid, Meter, Property, Section } from './platform-kit.tsx';
import { SpendChart, TotalSpend } from './spend.tsx';

const CAPABILITIES = [
  ['Responses and Chat Completions', '6,318 requests', '18,402,775 tokens'],
  ['Images', '47 requests', '47 images'],
  ['Embeddings', '920 requests', '1,310,044 tokens'],
  ['Web Searches', '212 requests', '—'],
  ['File Searches', '0 requests', '—'],
  ['Code Interpreter Sessions', '0 sessions', '—'],
  ['Audio Transcriptions', '0 requests', '0 seconds'],
] as const;

export function UsageDashboard() {
  const zero = useFlag('zero');
  return (
    <>
      <div className={styles.headingRow}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.heading}>
          Usage
        </h1>
        <button type="button" className={styles.button}>
          Export
        </button>
      </div>
      <Filters />
      <InOrder
        parts={{
          figures: <Figures />,
          chart: <SpendChart />,
          capabilities: (
            <Section title="API capabilities">
              <Grid
                caption="API capabilities"
                columns={['Capability', 'Calls', 'Volume']}
                rows={CAPABILITIES.map((row) => (zero ? row.map((cell) => cell.replace(/^[\d,]+/, '0')) : row))}
              />
            </Section>
          ),
        }}
      />
    </>
  );
}

/** The page's own filters. The project in the top bar is another selector. */
function Filters() {
  const single = useFlag('single-project');
  return (
    <div className={styles.filters}>
      <InOrder
        parts={{
          range: <Field label="Date range" value="11/09/26-11/23/26" kind="button" mark="api-usage-utc" />,
          project: (
            <Field
              label="Project"
              value={single ? 'Default project' : 'All projects'}
              mark="api-usage-project-filter"
            />
          ),
          keys: <Field label="API key" value="All API keys" />,
          group: <Field label="Group by" value="Line item" />,
          width: <Field label="Interval" value="1d" />,
        }}
      />
    </div>
  );
}

function Figures() {
  const zero = useFlag('zero');
  const tokens = useLive('19,712,819', '19,713,002');
  const requests = useLive('7,497', '7,499');
  return (
    <Description>
      <TotalSpend />
      <Property term="November budget">
        <span className={styles.reading}>
          {zero ? '$0.00 / $80' : '$22.10 / $80'}
          <Meter percent={zero ? 0 : 28} label="November budget" />
        </span>
        <span className={styles.muted}>Resets in 8 days</span>
      </Property>
      <Property term="Total tokens">
        <span>{zero ? '0' : tokens}</span>
      </Property>
      <Property term="Total requests">
        <span>{zero ? '0' : requests}</span>
      </Property>
    </Description>
  );
}
