// The overview: what is left of the plan's windows, then credits, resets, apps and days. Decoys: the plan's price, apps with
// their shares, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { CreditsSection } from './credits-section.tsx';
import { DailySection } from './daily-section.tsx';
import { LimitRow } from './limit-row.tsx';
import { ResetsSection } from './resets-section.tsx';
import { Row, Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

export function OverviewTab() {
  const { loaded } = useStage();
  const parts = {
    plan: <Plan />,
    limits: <Limits />,
    credits: <CreditsSection />,
    resets: <ResetsSection />,
    apps: <Apps />,
    daily: <DailySection />,
    history: <CreditHistory />,
  };
  return loaded ? <InOrder parts={parts} /> : <DailySection />;
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  if (workspace) return null;
  const [price, month] = plan.price;
  return (
    <Section title={plan.title}>
      <Row
        title={plan.name}
        about={
          <>
            <span>{price}</span>
            <span>{month}</span>
          </>
        }
      >
        <button type="button" className="v36-btn">
          {plan.action}
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
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  const shared = { left: limits.left, barLabel: limits.label };
  return (
    <Section title={limits.title} about={limits.about}>
      {!weeklyOnly && (
        <LimitRow
          {...shared}
          label={limits.fiveHour}
          reset={untouched ? undefined : limits.fiveHourReset}
          moment={limits.fiveHourMoment}
          percent={untouched ? 100 : spent ? 99 : fiveHour}
          mark="codex-window-5h"
        />
      )}
      <LimitRow
        {...shared}
        label={limits.weekly}
        reset={untouched ? undefined : limits.weeklyReset}
        moment={limits.weeklyMoment}
        percent={untouched ? 100 : spent ? 0 : weekly}
        mark="codex-window-weekly"
      />
    </Section>
  );
}

function Apps() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <Section title={apps.title} about={apps.about}>
      {apps.rows.map((name) => (
        <Row key={name} title={name}>
          <span className="v36-about">
            <span>100</span>
            <span>%</span> <span>{apps.share}</span>
          </span>
        </Row>
      ))}
      <Row title={apps.others}>
        <Switch label={apps.others} className="v36-switch" thumbClass="v36-thumb" />
        <button type="button" className="v36-btn">
          {apps.save}
        </button>
      </Row>
    </Section>
  );
}

function CreditHistory() {
  const { credits } = wordsOf(useStage().flags);
  return (
    <Section title={credits.history}>
      {credits.rows.map(([date, amount]) => (
        <div key={date} className="v36-line">
          <span>{date}</span>
          <span className="v36-number">{amount}</span>
        </div>
      ))}
    </Section>
  );
}
