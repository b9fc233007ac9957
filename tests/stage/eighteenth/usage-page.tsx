// /settings/usage in this set: a very large title with the two views as segments beside it. The overview goes from limits to days,
// then to credits and resets, and ends in a list of what leads elsewhere.

import { navigate } from '../router.ts';
import { useAddress, useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Credits } from './credits.tsx';
import { DailyList } from './daily-list.tsx';
import { HistoryView } from './history-view.tsx';
import { LeadingRow, List, Section, Segments } from './kit.tsx';
import { LimitRows } from './limit-rows.tsx';
import { Promo } from './promo.tsx';
import { ResetRows } from './reset-rows.tsx';
import { useWords } from './words.ts';
import { WorkspaceCards } from './workspace-cards.tsx';
import { WorkspaceCredits } from './workspace-credits.tsx';

export function UsagePage() {
  const { title, views } = useWords();
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <>
      <header className="v18-top">
        <h1 data-control="codex-not-api-billing" className="v18-title">
          {title}
        </h1>
        <Segments
          label={views.label}
          current={analytics ? 'analytics' : 'overview'}
          options={[
            { key: 'overview', name: views.overview },
            { key: 'analytics', name: views.analytics },
          ]}
          onPick={(tab) => navigate(`/settings/usage?tab=${tab}`)}
        />
      </header>
      {analytics ? <HistoryView /> : <Overview />}
    </>
  );
}

function Overview() {
  const workspace = useFlag('workspace');
  const parts = workspace
    ? { limits: <WorkspaceCards />, credits: <WorkspaceCredits />, resets: <ResetRows />, daily: <DailyList /> }
    : {
        limits: <LimitRows />,
        features: <OtherFeatures />,
        daily: <DailyList />,
        promo: <Promo />,
        credits: <Credits />,
        resets: <ResetRows />,
        more: <More />,
      };
  return <InOrder parts={parts} />;
}

/** Limits of ChatGPT itself: neighbours without a note. */
function OtherFeatures() {
  const { features } = useWords();
  return (
    <Section title={features.title}>
      <List>
        {features.rows.map(([name, left, renews]) => (
          <LeadingRow key={name} label={name} hint={renews} value={left} />
        ))}
      </List>
    </Section>
  );
}

function More() {
  const { more } = useWords();
  return (
    <Section title={more.title}>
      <List>
        {more.rows.map(([name, value]) => (
          <LeadingRow key={name} label={name} value={value} />
        ))}
      </List>
    </Section>
  );
}
