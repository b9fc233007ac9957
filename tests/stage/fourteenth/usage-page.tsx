// /settings/usage in this set: a title, two views as links, then groups of lines. Neighbours: the plan, connected apps, a promotion.

import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { AnalyticsView } from './analytics-view.tsx';
import { CreditLines } from './credit-lines.tsx';
import { DailyLines } from './daily-lines.tsx';
import { Button, Group, Item, Views } from './kit.tsx';
import { LimitLines } from './limit-lines.tsx';
import { Promo } from './promo.tsx';
import { ResetLines } from './reset-lines.tsx';
import { wordsOf } from './words.ts';
import { WorkspaceLines } from './workspace-lines.tsx';

const OVERVIEW = '/settings/usage?tab=overview';
const ANALYTICS = '/settings/usage?tab=analytics';

export function UsagePage() {
  const { title, views } = wordsOf(useStage().flags);
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <div className="v14-title-line">
        <h1 data-control="codex-not-api-billing" className="v14-title">
          {title}
        </h1>
        <Views
          label={views.label}
          current={analytics ? ANALYTICS : OVERVIEW}
          views={[
            [OVERVIEW, views.overview],
            [ANALYTICS, views.analytics],
          ]}
        />
      </div>
      {analytics ? <AnalyticsView /> : <Overview />}
    </>
  );
}

function Overview() {
  const workspace = useFlag('workspace');
  if (workspace) return <InOrder parts={{ all: <WorkspaceLines />, resets: <ResetLines />, daily: <DailyLines /> }} />;
  return (
    <InOrder
      parts={{
        limits: <LimitLines />,
        resets: <ResetLines />,
        credits: <CreditLines />,
        promo: <Promo />,
        daily: <DailyLines />,
        plan: <Plan />,
      }}
    />
  );
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <Group title={plan.term}>
      <Item term={plan.name} hint={plan.hint} action={<Button>{plan.action}</Button>} />
    </Group>
  );
}
