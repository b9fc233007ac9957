// /settings/usage in this set: heading and views in one bar; below it tables, and at their right a panel one can make wider,
// with what can be bought or spent. Decoys: the plan, apps and their shares, an invitation that promises credits.

import { navigate } from '../router.ts';
import { useAddress, useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { BalancePanel } from './balance-panel.tsx';
import { DaysTable } from './days-table.tsx';
import { HistoryView } from './history-view.tsx';
import { LimitsTable } from './limits-table.tsx';
import { useWords } from './pieces.tsx';
import { Split } from './split.tsx';

export function UsageBoard() {
  const { heading, tabs, panel, resize } = useWords();
  const view = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div data-orientation="horizontal" className="v27-stage">
      <div className="v27-bar">
        <h1 data-control="codex-not-api-billing">{heading}</h1>
        <div role="tablist" aria-label={tabs.label} aria-orientation="horizontal" className="v27-toggles">
          {(['overview', 'analytics'] as const).map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`radix-usage-trigger-${name}`}
              aria-controls={`radix-usage-content-${name}`}
              aria-selected={name === view}
              data-state={name === view ? 'active' : 'inactive'}
              className="v27-toggle"
              onClick={() => navigate(`/settings/usage?tab=${name}`)}
            >
              {tabs[name]}
            </button>
          ))}
        </div>
        <PlanChip />
      </div>
      <div
        role="tabpanel"
        id={`radix-usage-content-${view}`}
        aria-labelledby={`radix-usage-trigger-${view}`}
        data-state="active"
        data-orientation="horizontal"
        className="v27-body"
      >
        {view === 'analytics' ? (
          <div className="v27-flow">
            <HistoryView />
          </div>
        ) : (
          <Split
            label={resize}
            classes={{ group: 'v27-split', panel: 'v27-split-panel', handle: 'v27-handle' }}
            aside={
              <aside aria-label={panel}>
                <BalancePanel />
              </aside>
            }
          >
            <div className="v27-flow">
              <InOrder parts={{ limits: <LimitsTable />, days: <DaysTable />, apps: <Apps /> }} />
            </div>
          </Split>
        )}
      </div>
    </div>
  );
}

function PlanChip() {
  const { plan } = useWords();
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <div className="v27-plan">
      <span className="v27-tag">{plan.name}</span>
      <span className="v27-quiet">{plan.price}</span>
      <a href="/#pricing" className="v27-btn">
        {plan.action}
      </a>
    </div>
  );
}

function Apps() {
  const { apps } = useWords();
  return (
    <section aria-label={apps.title}>
      <div className="v27-head">
        <h2>{apps.title}</h2>
      </div>
      <div className="v27-frame">
        <table className="v27-table">
          <thead>
            <tr>
              {apps.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {apps.rows.map((cells) => (
              <tr key={cells[0]} data-state="closed">
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
