// The Overview: the plan, its limits, and the sections below them in the reported order. Decoys: the plan's price, apps
// with their shares.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Credits } from './credits.tsx';
import { CreditHistory, Daily } from './daily.tsx';
import { LimitRow } from './limit-row.tsx';
import { Resets } from './resets.tsx';
import { Section } from './section.tsx';
import { wordsOf } from './words.ts';

export function Overview() {
  const workspace = useFlag('workspace');
  return (
    <>
      {!workspace && <Plan />}
      <Limits />
      <Credits />
      <Resets />
      {!workspace && <Apps />}
      <Daily />
      <CreditHistory />
    </>
  );
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <Section title={plan.label}>
      <div className="v34-card">
        <div className="@container/settings-row v34-row text-sm">
          <div className="grow">
            <div>{plan.name}</div>
            <div className="text-token-text-secondary">{plan.price}</div>
          </div>
          <a href="/#pricing" className="btn btn-secondary v34-link">
            {plan.action}
          </a>
        </div>
      </div>
    </Section>
  );
}

function Limits() {
  const { limits, fiveHour, weekly, left } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const short = useLive(81, 80);
  const long = useLive(58, 57);
  return (
    <Section title={limits.title} about={limits.about}>
      <div className="v34-card">
        {!weeklyOnly && (
          <LimitRow {...fiveHour} percent={spent ? 99 : short} left={left} bar={limits.bar} mark="codex-window-5h" />
        )}
        <LimitRow {...weekly} percent={spent ? 0 : long} left={left} bar={limits.bar} mark="codex-window-weekly" />
      </div>
    </Section>
  );
}

function Apps() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <section className="v34-section">
      <h2 className="v34-section-title">{apps.title}</h2>
      <p className="text-sm text-token-text-secondary">{apps.about}</p>
      <div className="v34-card text-sm">
        {['Figma', 'Linear'].map((name) => (
          <div key={name} className="@container/settings-row v34-row">
            <div className="grow">
              <div>{name}</div>
              <div className="text-token-text-secondary">{apps.share}</div>
            </div>
            <Switch label={name} initially={name === 'Linear'} className="switch" thumbClass="switch-thumb" />
          </div>
        ))}
        <div className="@container/settings-row v34-row">
          <div className="grow">{apps.credits}</div>
          <Switch label={apps.credits} className="switch" thumbClass="switch-thumb" />
          <button type="button" className="btn btn-secondary">
            {apps.save}
          </button>
        </div>
      </div>
    </section>
  );
}
