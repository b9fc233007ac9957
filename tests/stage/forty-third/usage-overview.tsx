// The Overview tab, in the reported order: plan, limits, credits, resets, apps, days. Decoys: the plan with its price, a
// promotion with its percentage, the apps with their shares, the history of credits.

import { useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { CreditsSection } from './credits-section.tsx';
import { DailyUsage } from './daily-usage.tsx';
import { Row, Section } from './parts.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { ResetsSection } from './resets-section.tsx';
import { type Words, wordsOf } from './words.ts';

export function UsageOverview() {
  const { flags } = useStage();
  const words = wordsOf(flags);
  return (
    <>
      <PlanCard words={words} />
      <Promotion words={words} />
      <InOrder
        parts={{
          limits: <PlanLimits words={words.limits} />,
          credits: <CreditsSection words={words.credits} />,
          resets: <ResetsSection words={words.resets} />,
          apps: <ConnectedApps words={words} />,
          daily: <DailyUsage words={words.daily} />,
          past: <CreditHistory words={words} />,
        }}
      />
    </>
  );
}

function PlanCard({ words: { plan } }: { words: Words }) {
  return (
    <div className="s43-card s43-row">
      <div className="grow">
        <div className="text-xs text-token-text-secondary">{plan.label}</div>
        <div className="text-lg font-semibold">{plan.name}</div>
      </div>
      <span className="text-sm text-token-text-secondary">{plan.price}</span>
      <button type="button" className="btn btn-secondary">
        {plan.action}
      </button>
    </div>
  );
}

function Promotion({ words: { promo } }: { words: Words }) {
  return (
    <div role="note" className="s43-promo text-sm">
      <div className="grow">
        <div className="font-medium">{promo.title}</div>
        <div className="text-xs text-token-text-secondary">{promo.about}</div>
      </div>
      <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
        {promo.action}
      </a>
    </div>
  );
}

function ConnectedApps({ words: { apps } }: { words: Words }) {
  return (
    <Section title={apps.title} about={apps.about}>
      <div className="s43-card">
        <Row title="Linear" about={apps.share(100)}>
          <span className="text-sm text-token-text-secondary">{apps.allowed}</span>
        </Row>
        <Row title="Framer" about={apps.share(25)}>
          <span className="text-sm text-token-text-secondary">{apps.notAllowed}</span>
        </Row>
        <Row title={apps.credits}>
          <Switch label={apps.credits} className="switch" thumbClass="switch-thumb" />
          <button type="button" className="btn btn-primary">
            {apps.save}
          </button>
        </Row>
      </div>
    </Section>
  );
}

function CreditHistory({ words: { past } }: { words: Words }) {
  return (
    <section className="s43-section">
      <h3 className="text-base font-semibold">{past.title}</h3>
      <ul className="text-sm">
        {past.rows.map(([date, feature, amount]) => (
          <li key={date} className="s43-line">
            <span className="grow">{date}</span>
            <span className="grow text-token-text-secondary">{feature}</span>
            <span className="tabular-nums">{amount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
