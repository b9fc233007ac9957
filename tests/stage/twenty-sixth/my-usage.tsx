// /settings/usage in this set: the heading with its two tabs, the plan beside it. The overview begins with tiles, each of
// which leads to a section below. Decoys: the plan with its price, what invites a friend, and a line that says the week is
// used up (`weekly-zero`).

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Allowance } from './allowance.tsx';
import { ItemisedDays } from './itemised-days.tsx';
import { PastPeriods } from './past-periods.tsx';
import { SpareResets } from './spare-resets.tsx';
import { Tiles } from './tiles.tsx';
import { TopUp } from './top-up.tsx';
import { wordsOf } from './words.ts';

export function MyUsage() {
  const { title, views, plan } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const current = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="ac-stack">
      <div className="ac-title">
        <h1 data-control="codex-not-api-billing" className="grow text-2xl font-semibold">
          {title}
        </h1>
        {!workspace && (
          <div className="ac-plan text-xs" title={plan.label}>
            <b className="font-semibold">{plan.name}</b>
            <span className="text-token-text-secondary">{plan.until}</span>
            <a href="/#pricing" className="underline">
              {plan.action}
            </a>
          </div>
        )}
      </div>
      <div role="tablist" aria-label={views.label} className="ac-tabs text-sm">
        {(['overview', 'analytics'] as const).map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`ac-tab-${view}`}
            aria-controls={`ac-view-${view}`}
            aria-selected={view === current}
            onClick={() => navigate(`/settings/usage?tab=${view}`)}
          >
            {views[view]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`ac-view-${current}`} aria-labelledby={`ac-tab-${current}`} className="ac-stack">
        {current === 'analytics' ? <PastPeriods /> : <Overview />}
      </div>
    </div>
  );
}

function Overview() {
  const { used, offer } = wordsOf(useStage().flags);
  const spent = useFlag('weekly-zero');
  const workspace = useFlag('workspace');
  return (
    <>
      {spent && (
        <div role="alert" className="ac-alert text-sm">
          <Icon name="info" />
          <p>{used}</p>
        </div>
      )}
      <Tiles />
      <Allowance />
      {!workspace && (
        <aside className="ac-offer text-sm">
          <div className="grow">
            <p className="font-semibold">{offer.title}</p>
            <p className="text-xs">{offer.about}</p>
          </div>
          <button type="button" className="btn btn-secondary">
            {offer.action}
          </button>
        </aside>
      )}
      <TopUp />
      <SpareResets />
      <ItemisedDays />
    </>
  );
}
