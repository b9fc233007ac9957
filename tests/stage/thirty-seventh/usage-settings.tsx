// /settings/usage as since October 2026: the title, two tabs, and the one that is chosen by the address.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { AppAccess } from './app-access.tsx';
import { CreditsSection } from './credits-section.tsx';
import { DailyUsage } from './daily-usage.tsx';
import { HistoryTab } from './history-tab.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { ResetsSection } from './resets-section.tsx';
import { Row, Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

export function UsageSettings() {
  const { title, tabs } = wordsOf(useStage().flags);
  const { pathname, searchParams } = useAddress();
  const current = searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="v37-panel">
      <div className="v37-title">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
      </div>
      <div role="tablist" aria-label={title} className="v37-tabs">
        {(['overview', 'analytics'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={tab === current}
            data-state={tab === current ? 'active' : 'inactive'}
            className="v37-tab text-sm"
            onClick={() => navigate(`${pathname}?tab=${tab}`)}
          >
            {tabs[tab]}
          </button>
        ))}
      </div>
      {current === 'analytics' ? <HistoryTab /> : <Overview />}
    </div>
  );
}

function Overview() {
  const workspace = useFlag('workspace');
  return (
    <>
      {!workspace && <YourPlan />}
      <PlanLimits />
      <CreditsSection />
      <ResetsSection />
      {!workspace && <AppAccess />}
      <DailyUsage />
      {!workspace && <CreditHistory />}
    </>
  );
}

function YourPlan() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <Section title={<h2 className="text-base font-semibold">{plan.title}</h2>}>
      <Row title={plan.name} about={plan.price}>
        <button type="button" className="btn btn-secondary">
          {plan.action}
        </button>
      </Row>
      <div className="v37-promo text-xs">
        <span className="badge">{plan.badge}</span>
        <span className="text-token-text-secondary">{plan.promo}</span>
      </div>
    </Section>
  );
}

function CreditHistory() {
  const { past } = wordsOf(useStage().flags);
  return (
    <Section
      title={<div className="text-base font-semibold">{past.title}</div>}
      side={
        <button type="button" className="text-sm underline">
          {past.all}
        </button>
      }
    >
      <ul className="v37-lines text-sm">
        {past.rows.map(([date, surface, amount]) => (
          <li key={date}>
            <span className="v37-date text-token-text-secondary">{date}</span>
            <span className="grow">{surface}</span>
            <span className="tabular-nums">{amount}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
