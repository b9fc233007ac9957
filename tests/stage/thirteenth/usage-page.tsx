// /settings/usage in this set: the views as two toggle buttons beside the title. The overview has the limits with the resets in one
// card, then the days, then the credits.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { AnalyticsView } from './analytics-view.tsx';
import { CreditsBlock } from './credits-block.tsx';
import { DailyBlock } from './daily-block.tsx';
import { Button, Choice } from './kit.tsx';
import { LimitsBlock } from './limits-block.tsx';
import { wordsOf } from './words.ts';
import { WorkspaceCredits } from './workspace-credits.tsx';

export function UsagePage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <div className="v13-top">
        <h1 data-control="codex-not-api-billing" className="v13-title">
          {title}
        </h1>
        <Choice
          label={tabs.label}
          options={[
            ['overview', tabs.overview],
            ['analytics', tabs.analytics],
          ]}
          current={analytics ? 'analytics' : 'overview'}
          onPick={(tab) => navigate(`/settings/usage?tab=${tab}`)}
        />
      </div>
      {analytics ? <AnalyticsView /> : <Overview />}
    </>
  );
}

function Overview() {
  const workspace = useFlag('workspace');
  return (
    <>
      {!workspace && <PlanStrip />}
      <LimitsBlock />
      <DailyBlock />
      {workspace ? <WorkspaceCredits /> : <CreditsBlock />}
      {!workspace && <Promo />}
    </>
  );
}

function PlanStrip() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <div className="v13-strip">
      <span className="text-sm font-semibold">{plan.name}</span>
      <span className="v13-quiet grow">{plan.about}</span>
      <Button>{plan.action}</Button>
    </div>
  );
}

function Promo() {
  const { promo } = wordsOf(useStage().flags);
  return (
    <aside className="v13-promo">
      <div className="grow">
        <div className="text-sm font-semibold">{promo.title}</div>
        <div className="v13-quiet">{promo.about}</div>
      </div>
      <Button>{promo.action}</Button>
    </aside>
  );
}
