// /settings/usage in this set: title and view in one line, below it groups of rows. Neighbours: the plan above, the connected apps.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { CreditGroup } from './credit-group.tsx';
import { DayList } from './day-list.tsx';
import { HistoryView } from './history-view.tsx';
import { Button, Group, Item, Segments, Switch } from './kit.tsx';
import { LimitList } from './limit-list.tsx';
import { ResetList } from './reset-list.tsx';
import { UsageFailed } from './usage-failed.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { title, views } = wordsOf(useStage().flags);
  const failed = useFlag('failed');
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  if (failed) return <UsageFailed />;
  return (
    <>
      <div className="v12-top">
        <h1 data-control="codex-not-api-billing" className="v12-title">
          {title}
        </h1>
        <Segments
          label={views.label}
          current={analytics ? 'analytics' : 'overview'}
          options={[
            ['overview', views.overview],
            ['analytics', views.analytics],
          ]}
          onPick={(view) => navigate(`/settings/usage?tab=${view}`)}
        />
      </div>
      {analytics ? <HistoryView /> : <Overview />}
    </>
  );
}

function Overview() {
  const workspace = useFlag('workspace');
  return (
    <>
      {!workspace && <Plan />}
      <LimitList />
      <ResetList />
      <CreditGroup />
      {!workspace && <ConnectedApps />}
      <DayList />
    </>
  );
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <div className="v12-plan">
      <Icon name="bolt" />
      <div className="grow">
        <div className="v12-label">{plan.name}</div>
        <div className="v12-hint">{plan.hint}</div>
      </div>
      <Button>{plan.action}</Button>
    </div>
  );
}

/** Apps one signed in to with ChatGPT: that there is such a part was reported, its words are invented. */
function ConnectedApps() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <Group title={apps.title} about={apps.about}>
      <Item lead={<span className="avatar">S</span>} label={apps.name} hint={apps.hint}>
        <Button>{apps.manage}</Button>
      </Item>
      <Item label={apps.label}>
        <Switch label={apps.label} />
      </Item>
    </Group>
  );
}
