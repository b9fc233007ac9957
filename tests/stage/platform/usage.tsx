// /usage and /settings/organization/usage. Texts as reported in June 2026; tags and columns are
// reconstructed, since only the visible text was ever recorded.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { AnalyticsUsage } from './analytics-usage.tsx';
import styles from './platform.module.css';
import { Capabilities, Combobox, SpendCard, TotalCard } from './usage-cards.tsx';

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
