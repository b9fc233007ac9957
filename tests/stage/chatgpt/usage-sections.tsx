// The sections of the usage overview. The settings dialog shows the same ones.

import { useFlag, useLive } from '../state.ts';
import { Card, LimitRow, Row, Section, Toggle, useWords } from './parts.tsx';

/** Optional on the real page, and known from an imitation only. */
export function PlanSection() {
  const { plan } = useWords();
  const workspace = useFlag('workspace');
  if (!plan || workspace) return null;
  return (
    <Section title={plan.title}>
      <Card>
        <Row title={plan.name} about={plan.price}>
          <button type="button" className="btn btn-secondary">
            {plan.action}
          </button>
        </Row>
      </Card>
    </Section>
  );
}

export function LimitsSection() {
  const { limits } = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  return (
    <Section title={limits.title} about={limits.about}>
      <Card>
        {!weeklyOnly && <LimitRow limit={limits.fiveHour} mark="codex-window-5h" {...(weeklyZero && { left: 99 })} />}
        <LimitRow limit={limits.weekly} mark="codex-window-weekly" {...(weeklyZero && { left: 0 })} />
      </Card>
    </Section>
  );
}

export function CreditsSection() {
  const workspace = useFlag('workspace');
  return workspace ? <WorkspaceCredits /> : <PersonalCredits />;
}

function PersonalCredits() {
  const { credits } = useWords();
  const empty = useFlag('credits-zero');
  const amount = useLive(...credits.amounts);
  return (
    <Section title={credits.title}>
      <Card>
        <Row title={credits.remaining(empty ? '0' : amount)} about={credits.balance} mark="codex-credits">
          <button type="button" className="btn btn-secondary">
            {credits.add}
          </button>
        </Row>
        <ReloadRow />
      </Card>
    </Section>
  );
}

/** From a transcribed screenshot in English; no other language was seen. */
function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Section title="Credits" about="Shared workspace credits let you keep using Work and Codex beyond included usage.">
      <Card>
        <Row
          title="2,500 of 2,500 monthly credits left"
          about={<span title="Sunday, December 20, 2026 at 12:00:00 AM PST">Resets in 26d 9h</span>}
        >
          <button type="button" className="btn btn-secondary">
            Increase monthly limit
          </button>
        </Row>
        <Row title={`${empty ? '0' : shared} workspace credits`} mark="codex-credits">
          <button type="button" className="btn btn-secondary">
            Add more
          </button>
        </Row>
        <ReloadRow />
      </Card>
    </Section>
  );
}

function ReloadRow() {
  const { reload } = useWords();
  return (
    <Row title={reload.title} about={reload.about} mark="codex-auto-reload">
      <div className="flex shrink-0 items-center gap-3">
        <span className="badge">{reload.offer}</span>
        <Toggle label={reload.label} mark="codex-auto-reload" />
      </div>
    </Row>
  );
}

export function ResetsSection() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <Section
      title={resets.title}
      about={resets.about}
      mark="codex-resets"
      aside={
        <div className="flex shrink-0 gap-1 text-xs">
          <button type="button" data-control="codex-resets" className="chip chip-active">
            {none ? resets.available.replace('2', '0') : resets.available}
          </button>
          <button type="button" className="chip">
            {resets.history}
          </button>
        </div>
      }
    >
      <Card>
        {none ? (
          <div data-control="codex-resets" className="px-4 py-6 text-center text-sm text-token-text-secondary">
            {resets.none}
          </div>
        ) : (
          <Row title={resets.full} about={<span title={resets.moment}>{resets.expires}</span>} mark="codex-resets">
            <button type="button" data-control="codex-resets" className="btn btn-secondary">
              {resets.use}
            </button>
          </Row>
        )}
      </Card>
    </Section>
  );
}

export function DailySection() {
  const { daily } = useWords();
  return (
    <Section title={daily.title} about={daily.about} mark="codex-daily-usage">
      <Card mark="codex-daily-usage">
        {daily.rows.map(([date, surface, percent]) => (
          <div key={date + surface} className="grid grid-cols-3 gap-4 px-4 py-2 text-sm">
            <div>{date}</div>
            <div className="text-token-text-secondary">{surface}</div>
            <div className="text-end tabular-nums">{percent}</div>
          </div>
        ))}
      </Card>
    </Section>
  );
}
