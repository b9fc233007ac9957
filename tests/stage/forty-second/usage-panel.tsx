// /settings/usage: the heading, two tabs that are plain buttons, and one of the views.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { AppRows } from './app-rows.tsx';
import { CreditRows } from './credit-rows.tsx';
import { DailyRows, PastRows } from './daily-rows.tsx';
import { LimitRows } from './limit-rows.tsx';
import { ResetRows } from './reset-rows.tsx';
import { UsageHistory } from './usage-history.tsx';
import { wordsOf } from './words.ts';

export function UsagePanel() {
  const { flags } = useStage();
  const { title, overview, analytics } = wordsOf(flags);
  const tab = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  const tabs: [slug: string, label: string][] = [
    ['overview', overview],
    ['analytics', analytics],
  ];
  return (
    <div className="_stack_q42x">
      <div>
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
        <div className="_tabs_q42x">
          {tabs.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              data-state={slug === tab ? 'active' : 'inactive'}
              className={slug === tab ? '_tab_q42x _tabon_q42x' : '_tab_q42x'}
              onClick={() => navigate(`/settings/usage?tab=${slug}`)}
            >
              <span>{label}</span>
            </button>
          ))}
        </div>
      </div>
      {tab === 'analytics' ? <UsageHistory /> : <Overview />}
    </div>
  );
}

function Overview() {
  const { loaded } = useStage();
  const workspace = useFlag('workspace');
  return (
    <InOrder
      parts={{
        limits: loaded && <LimitRows />,
        credits: loaded && <CreditRows />,
        resets: loaded && <ResetRows />,
        apps: loaded && !workspace && <AppRows />,
        daily: <DailyRows />,
        past: loaded && <PastRows />,
      }}
    />
  );
}
