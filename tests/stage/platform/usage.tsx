// /usage and /settings/organization/usage (pages.md 3A). Texts as reported in June 2026; tags and columns are
// reconstructed, since only the visible text was ever recorded.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { AnalyticsUsage } from './analytics-usage.tsx';
import styles from './platform.module.css';

const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
const AXIS = ['Nov 9', 'Nov 12', 'Nov 15', 'Nov 18', 'Nov 21', 'Nov 23'];
const CAPABILITIES: [name: string, amount: string][] = [
  ['Responses and Chat Completions', '8,904 requests'],
  ['Images', '112 images'],
  ['Web Searches', '340 requests'],
  ['File Searches', '0 requests'],
  ['Moderation', '0 requests'],
  ['Embeddings', '1,205 requests'],
  ['Vector Stores', '0 GB'],
  ['Code Interpreter Sessions', '0 sessions'],
  ['Audio Speeches', '0 characters'],
  ['Audio Transcriptions', '0 seconds'],
];

export function Usage() {
  const project = useFlag('project-analytics');
  const organization = useFlag('organization-analytics');
  const noAccess = useFlag('no-access');
  if (noAccess) return <NoAccess />;
  if (project) return <AnalyticsUsage view="project" />;
  if (organization) return <AnalyticsUsage view="organization" />;
  return <Dashboard />;
}

/** That there is such a state was reported; its words are invented. */
function NoAccess() {
  return (
    <>
      <h1 className={styles.heading}>You don’t have access to this page</h1>
      <p className={styles.muted}>Ask an owner of your organization for the Usage Dashboard permission.</p>
    </>
  );
}

function Dashboard() {
  const zero = useFlag('zero');
  const tokens = useLive('27,271,357', '27,272,004');
  const requests = useLive('8,904', '8,911');
  return (
    <>
      <div className={styles.headingRow}>
        <h1 data-control="api-usage-not-chatgpt" className={styles.heading}>
          Usage
        </h1>
        <Toolbar />
      </div>
      <div className={styles.dashboard}>
        <InOrder
          parts={{
            spend: (
              <div className={styles.stack}>
                <SpendCard />
                <Capabilities />
              </div>
            ),
            totals: (
              <div className={styles.stack}>
                <MonthCard />
                <TotalCard label="Total tokens" amount={zero ? '0' : tokens} />
                <TotalCard label="Total requests" amount={zero ? '0' : requests} />
              </div>
            ),
          }}
        />
      </div>
    </>
  );
}

/** The page's own filters. The project selector in the top bar is another one. */
function Toolbar() {
  const single = useFlag('single-project');
  return (
    <div className={styles.toolbar}>
      <InOrder
        parts={{
          project: (
            <Combobox
              label="Project"
              value={single ? 'Default project' : 'All projects'}
              mark="api-usage-project-filter"
            />
          ),
          keys: <Combobox label="API key" value="All API keys" />,
          range: (
            <button type="button" data-control="api-usage-utc" className={styles.button}>
              11/09/26-11/23/26
            </button>
          ),
          group: (
            <button type="button" className={styles.button}>
              Group by
              <Icon name="chevron" size={14} />
            </button>
          ),
          width: (
            <button type="button" className={styles.button}>
              1d
            </button>
          ),
          export: (
            <button type="button" className={styles.button}>
              Export
            </button>
          ),
        }}
      />
    </div>
  );
}

interface ComboboxProps {
  label: string;
  value: string;
  mark?: string;
}

export function Combobox({ label, value, mark }: ComboboxProps) {
  return (
    <button
      type="button"
      role="combobox"
      aria-expanded="false"
      aria-label={label}
      data-control={mark}
      className={styles.button}
    >
      <span>{value}</span>
      <Icon name="chevron" size={14} />
    </button>
  );
}

/** @param title "Total Spend" in June 2026; another one in the newer layout */
export function SpendCard({ title = 'Total Spend' }: { title?: string }) {
  const zero = useFlag('zero');
  const live = useLive('$25.32', '$25.34');
  const { spend = zero ? '$0.00' : live } = useStage();
  const mark = { [/^\$0(\.0+)?$/.test(spend) ? 'data-control' : 'data-control-off']: 'api-usage-zero-spend' };
  return (
    <div className={styles.card}>
      <div {...mark} className={styles.label}>
        {title}
      </div>
      <div {...mark} className={styles.figure}>
        {spend}
      </div>
      <BarChart
        className={styles.chart}
        label="Spend by day"
        values={zero ? DAYS.map(() => 0) : DAYS}
        mark="api-usage-utc"
      />
      <div data-control="api-usage-utc" className={styles.axis}>
        {AXIS.map((day) => (
          <span key={day}>{day}</span>
        ))}
      </div>
    </div>
  );
}

export function Capabilities() {
  const zero = useFlag('zero');
  return (
    <div className={styles.cardGrid}>
      {CAPABILITIES.map(([name, amount]) => (
        <div key={name} className={styles.card}>
          <div className={styles.label}>{name}</div>
          <div>{zero ? amount.replace(/^[\d,]+/, '0') : amount}</div>
        </div>
      ))}
    </div>
  );
}

function MonthCard() {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.label}>November budget</div>
      <div>
        <span className={styles.smallFigure}>{zero ? '$0.00' : '$31.08'}</span>
        <span className={styles.muted}> / $120</span>
      </div>
      <div className={styles.bar}>{!zero && <div className={styles.barQuarter} />}</div>
      <div className={styles.muted}>Resets in 8 days</div>
    </div>
  );
}

export function TotalCard({ label, amount }: { label: string; amount: string }) {
  const zero = useFlag('zero');
  return (
    <div className={styles.card}>
      <div className={styles.label}>{label}</div>
      <div className={styles.smallFigure}>{amount}</div>
      <BarChart className={styles.sparkline} label={`${label} by day`} values={zero ? DAYS.map(() => 0) : DAYS} />
    </div>
  );
}
