// /settings/usage in this set: heading and tabs as today, then the overview of a person or of somebody in a workspace, or the
// analytics.

import { useAddress, useFlag, useStage } from '../state.ts';
import { AnalyticsTab } from './analytics-tab.tsx';
import { AppsGroup } from './apps-group.tsx';
import { CreditsGroup, WorkspaceCredits } from './credits-group.tsx';
import { DailyGroup } from './daily-group.tsx';
import { TabLinks } from './headless.tsx';
import { LimitsGroup } from './limits-group.tsx';
import { Card, Pill, Row } from './parts.tsx';
import { Promo } from './promo.tsx';
import { ResetsGroup } from './resets-group.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { title, tabs } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const workspace = useFlag('workspace');
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <>
      <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        {title}
      </h1>
      <TabLinks
        label={title}
        current={current}
        tabs={(['overview', 'analytics'] as const).map((tab) => [tab, tabs[tab], `${pathname}?tab=${tab}`])}
        className="v9-tabs"
      />
      {current === 'analytics' ? <AnalyticsTab /> : workspace ? <Workspace /> : <Personal />}
    </>
  );
}

/** Resets stand before the credits now. */
function Personal() {
  return (
    <>
      <Promo />
      <LimitsGroup />
      <ResetsGroup />
      <CreditsGroup />
      <AppsGroup />
      <DailyGroup />
    </>
  );
}

function Workspace() {
  return (
    <>
      <Card>
        <Row title="ChatGPT Business" about="Managed by the owners of Fieldnotes GmbH">
          <Pill>View plan</Pill>
        </Row>
      </Card>
      <LimitsGroup />
      <WorkspaceCredits />
      <DailyGroup />
      <ResetsGroup />
    </>
  );
}
