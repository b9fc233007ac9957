// /settings/usage in this set: a heading, a sentence, links to the two views, and below them sections one after the other.

import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Credits } from './credits.tsx';
import { Daily } from './daily.tsx';
import { History } from './history.tsx';
import { Views } from './kit.tsx';
import { News } from './news.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { Resets } from './resets.tsx';
import { wordsOf } from './words-of.ts';
import { WorkspaceCredits } from './workspace-credits.tsx';
import { WorkspaceLimits } from './workspace-limits.tsx';

const OVERVIEW = '/settings/usage?tab=overview';
const ANALYTICS = '/settings/usage?tab=analytics';

export function UsagePage() {
  const { title, lead, views } = wordsOf(useStage().flags);
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  const workspace = useFlag('workspace');
  return (
    <>
      <header>
        <h1 data-part="page-heading" data-control="codex-not-api-billing" className="v16-h1">
          {title}
        </h1>
        <p className="v16-lead">{workspace ? 'You’re in the Juniper Labs workspace.' : lead}</p>
      </header>
      <Views
        label={views.label}
        current={analytics ? ANALYTICS : OVERVIEW}
        views={[
          [OVERVIEW, views.overview],
          [ANALYTICS, views.analytics],
        ]}
      />
      {analytics ? <History /> : <Overview workspace={workspace} />}
    </>
  );
}

function Overview({ workspace }: { workspace: boolean }) {
  return (
    <InOrder
      parts={{
        limits: workspace ? <WorkspaceLimits /> : <PlanLimits />,
        resets: <Resets />,
        news: !workspace && <News />,
        credits: workspace ? <WorkspaceCredits /> : <Credits />,
        daily: <Daily />,
      }}
    />
  );
}
