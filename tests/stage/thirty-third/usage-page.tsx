// /settings/usage: the heading, Overview and Analytics, and the sections of the overview in their reported order.
// Decoys: the plan and its price, a workspace's monthly credits, what credits were used for.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { AnalyticsTab } from './analytics-tab.tsx';
import { CreditSection } from './credit-section.tsx';
import { LimitRow, Row, Section } from './parts.tsx';
import { ResetSection } from './reset-section.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { flags } = useStage();
  const words = wordsOf(flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="_panel_kq3z7">
      <div className="_panelHead_kq3z7">
        <h1 data-control="codex-not-api-billing" className="_title_kq3z7">
          {words.title}
        </h1>
        <div className="_tabs_kq3z7">
          <div className="_tabsInner_kq3z7">
            {(['overview', 'analytics'] as const).map((tab) => (
              <button
                key={tab}
                type="button"
                className={tab === current ? '_tab_kq3z7 _tabActive_kq3z7' : '_tab_kq3z7'}
                onClick={() => navigate(`${pathname}?tab=${tab}`)}
              >
                <span>{words[tab]}</span>
              </button>
            ))}
          </div>
        </div>
      </div>
      {current === 'analytics' ? <AnalyticsTab /> : <Overview />}
    </div>
  );
}

function Overview() {
  const workspace = useFlag('workspace');
  return (
    <div className="_sections_kq3z7">
      {!workspace && <Plan />}
      <Limits />
      <CreditSection />
      <ResetSection />
      <Daily />
      {!workspace && <Past />}
    </div>
  );
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <Section title={plan.title}>
      <Row title={plan.name} about={plan.price}>
        <button type="button" className="btn btn-secondary">
          <div>{plan.view}</div>
        </button>
      </Row>
    </Section>
  );
}

function Limits() {
  const { limits } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(87, 86);
  const weeklyLive = useLive(58, 57);
  const fiveHour = untouched ? 100 : spent ? 99 : fiveHourLive;
  const weekly = untouched ? 100 : spent ? 0 : weeklyLive;
  return (
    <Section title={limits.title} about={limits.about}>
      {!weeklyOnly && (
        <LimitRow
          label={limits.fiveHour}
          resets={limits.fiveHourResets}
          moment={limits.fiveHourMoment}
          percent={fiveHour}
          left={limits.left(fiveHour)}
          progress={limits.progress}
          mark="codex-window-5h"
        />
      )}
      <LimitRow
        label={limits.weekly}
        resets={limits.weeklyResets}
        moment={limits.weeklyMoment}
        percent={weekly}
        left={limits.left(weekly)}
        progress={limits.progress}
        mark="codex-window-weekly"
      />
    </Section>
  );
}

function Daily() {
  const { daily } = wordsOf(useStage().flags);
  return (
    <Section title={daily.title} about={daily.about} mark="codex-daily-usage">
      <div data-control="codex-daily-usage" className="_list_kq3z7">
        {daily.rows.map(([date, surface, share]) => (
          <Triple key={`${date} ${surface}`} cells={[date, surface, share]} />
        ))}
      </div>
    </Section>
  );
}

function Past() {
  const { past } = wordsOf(useStage().flags);
  return (
    <Section title={past.title}>
      {past.rows.map(([date, surface, amount]) => (
        <Triple key={date} cells={[date, surface, amount]} />
      ))}
    </Section>
  );
}

function Triple({ cells: [date, surface, number] }: { cells: (string | undefined)[] }) {
  return (
    <div className="_triple_kq3z7">
      <div className="_cell_kq3z7">
        <span>{date}</span>
      </div>
      <div className="_cell_kq3z7 text-token-text-secondary">
        <span>{surface}</span>
      </div>
      <div className="_cellEnd_kq3z7">
        <span className="_number_kq3z7">{number}</span>
      </div>
    </div>
  );
}
