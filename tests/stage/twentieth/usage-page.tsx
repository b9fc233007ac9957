// /settings/usage: the overview (percent left), or with `tab=analytics` what was used.

import { useAddress, useFlag } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Analytics } from './analytics.tsx';
import { CreditsPanel, WorkspaceCredits } from './credits-panel.tsx';
import { DailyPanel } from './daily-panel.tsx';
import { useWords } from './kit.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import { PlanPromo } from './plan-promo.tsx';
import { ResetsPanel } from './resets-panel.tsx';

export function UsagePage() {
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return analytics ? <Analytics /> : <Overview />;
}

function Overview() {
  const { heading, plan } = useWords();
  const workspace = useFlag('workspace');
  return (
    <>
      <header className="lume-page-head">
        <div>
          <h1 data-control="codex-not-api-billing" className="lume-heading">
            {heading}
          </h1>
          <p className="lume-about">{workspace ? 'Larch Studio, ChatGPT Business' : plan.name}</p>
        </div>
        {!workspace && (
          <a href="/settings/billing" className="lume-button" data-kind="plain">
            {plan.action}
          </a>
        )}
      </header>
      <InOrder
        parts={{
          limits: <LimitsPanel />,
          promo: !workspace && <PlanPromo />,
          resets: <ResetsPanel />,
          credits: workspace ? <WorkspaceCredits /> : <CreditsPanel />,
          daily: <DailyPanel />,
        }}
      />
    </>
  );
}
