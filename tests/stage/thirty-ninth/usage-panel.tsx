// /settings/usage: the title, two views, and one of them. Decoy: the plan with its price.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Analytics } from './analytics.tsx';
import { ConnectedApps } from './connected-apps.tsx';
import { Credits } from './credits.tsx';
import { DailyUsage } from './daily-usage.tsx';
import { LimitResets } from './limit-resets.tsx';
import { Button, Row } from './parts.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { wordsOf } from './words.ts';

export function UsagePanel() {
  const words = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="_panel_k39j1">
      <div className="_panelHead_k39j1">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {words.title}
        </h1>
        <div className="_seg_k39g6">
          {(['overview', 'analytics'] as const).map((view) => (
            <button
              key={view}
              type="button"
              data-state={view === current ? 'active' : 'inactive'}
              className={view === current ? '_segBtn_k39g6 _segOn_k39g6' : '_segBtn_k39g6'}
              onClick={() => navigate(`${pathname}?tab=${view}`)}
            >
              <span>{words[view]}</span>
            </button>
          ))}
        </div>
      </div>
      {current === 'analytics' ? <Analytics /> : <Overview />}
    </div>
  );
}

function Overview() {
  const { loaded } = useStage();
  if (!loaded) return <DailyUsage />;
  return (
    <InOrder
      parts={{
        plan: <Plan />,
        limits: <PlanLimits />,
        credits: <Credits />,
        resets: <LimitResets />,
        apps: <ConnectedApps />,
        daily: <DailyUsage />,
      }}
    />
  );
}

function Plan() {
  const words = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <div className="_sec_k39a1">
      <div className="text-base font-semibold">{words.plan}</div>
      <div className="_card_k39c7">
        <div className="_cardIn_k39c7">
          <Row title={words.planName} about={words.planPrice}>
            <Button>{words.viewPlans}</Button>
          </Row>
        </div>
      </div>
    </div>
  );
}
