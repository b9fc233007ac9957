// INVENTED, all of it: nobody has described the DOM of the newer usage page. Known is only what the help article says:
// usage lies under Analytics; project analytics follows the selected project, organization analytics has a filter of its
// own.

import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import styles from './platform.module.css';
import { Capabilities, Combobox, SpendCard, TotalCard } from './usage-cards.tsx';

export function AnalyticsUsage({ view }: { view: 'project' | 'organization' }) {
  const zero = useFlag('zero');
  const single = useFlag('single-project');
  const tokens = useLive('27,271,357', '27,272,004');
  const requests = useLive('8,904', '8,911');
  const value = view === 'project' || single ? 'Default project' : 'All projects';
  return (
    <>
      <div className={styles.muted}>Analytics</div>
      <h1 data-control="api-usage-not-chatgpt" className={styles.heading}>
        Usage
      </h1>
      <nav aria-label="Analytics" className={styles.tabs}>
        {(['project', 'organization'] as const).map((name) => (
          <a
            key={name}
            href={`/usage?stage=${name}-analytics`}
            className={styles.tab}
            aria-current={name === view ? 'page' : undefined}
          >
            {name === 'project' ? 'Project analytics' : 'Organization analytics'}
          </a>
        ))}
      </nav>
      <div className={styles.toolbar}>
        <InOrder
          parts={{
            project: <Combobox label="Project" value={value} mark="api-usage-project-filter" />,
            range: (
              <button type="button" data-control="api-usage-utc" className={styles.button}>
                <Icon name="chart" size={14} />
                Nov 9 – Nov 23, 2026
              </button>
            ),
            group: (
              <button type="button" className={styles.button}>
                Group by: Model
              </button>
            ),
          }}
        />
      </div>
      <div className={styles.dashboard}>
        <InOrder
          parts={{
            spend: (
              <div className={styles.stack}>
                <SpendCard title="Spend" />
                <Capabilities />
              </div>
            ),
            totals: (
              <div className={styles.stack}>
                <TotalCard label="Tokens" amount={zero ? '0' : tokens} />
                <TotalCard label="Requests" amount={zero ? '0' : requests} />
              </div>
            ),
          }}
        />
      </div>
    </>
  );
}
