// The Overview tab in the reported order. Decoys: the plan and its price, what apps may use, past use of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Credits } from './credits.tsx';
import { Daily } from './daily.tsx';
import { Card, LimitRow, Section, SettingsRow } from './parts.tsx';
import { Resets } from './resets.tsx';
import { wordsOf } from './words.ts';

export function Overview() {
  const workspace = useFlag('workspace');
  return (
    <InOrder
      parts={{
        plan: !workspace && <Plan />,
        limits: <Limits />,
        credits: <Credits />,
        resets: <Resets />,
        apps: !workspace && <Apps />,
        daily: <Daily />,
        history: !workspace && <History />,
      }}
    />
  );
}

function Plan() {
  const { plan } = wordsOf(useStage().flags);
  return (
    <Section title={plan.title}>
      <Card>
        <SettingsRow title={plan.name} about={plan.price}>
          <button type="button" className="btn btn-secondary">
            {plan.view}
          </button>
        </SettingsRow>
      </Card>
    </Section>
  );
}

function Limits() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const untouched = useFlag('untouched');
  const fiveHourLive = useLive(87, 86);
  const weeklyLive = useLive(58, 57);
  const fiveHourLeft = untouched ? 100 : spent ? 99 : fiveHourLive;
  const weeklyLeft = untouched ? 100 : spent ? 0 : weeklyLive;
  const rows = [
    { ...fiveHour, percent: fiveHourLeft, mark: 'codex-window-5h' },
    { ...weekly, percent: weeklyLeft, mark: 'codex-window-weekly' },
  ].slice(weeklyOnly ? 1 : 0);
  return (
    <Section title={limits.title} about={limits.about}>
      <Card>
        {rows.map(({ resets, ...row }) => (
          <LimitRow
            key={row.mark}
            {...row}
            resets={untouched ? undefined : resets}
            left={limits.left(row.percent)}
            remaining={limits.remaining}
          />
        ))}
      </Card>
    </Section>
  );
}

function Apps() {
  const { apps } = wordsOf(useStage().flags);
  return (
    <Section title={apps.title} about={apps.about}>
      <Card>
        {['Linear', 'Figma'].map((app) => (
          <SettingsRow key={app} title={app} about={apps.share}>
            <Switch label={app} initially className="switch" thumbClass="switch-thumb" />
          </SettingsRow>
        ))}
        <SettingsRow title={apps.credits}>
          <Switch label={apps.credits} className="switch" thumbClass="switch-thumb" />
          <button type="button" className="btn btn-secondary">
            {apps.save}
          </button>
        </SettingsRow>
      </Card>
    </Section>
  );
}

function History() {
  const { history } = wordsOf(useStage().flags);
  return (
    <Section title={history.title}>
      <Card>
        {history.rows.map(([date, amount]) => (
          <SettingsRow key={date} title={date}>
            <span className="text-sm tabular-nums text-token-text-secondary">{amount}</span>
          </SettingsRow>
        ))}
      </Card>
    </Section>
  );
}
