// "Credits": the balance, automatic reload, and in a workspace what is left of the month (a decoy).

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Card, Row, Section } from './settings-section.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits({ nested }: { nested?: boolean }) {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const about = workspace ? credits.shared : credits.about;
  return (
    <Section
      title={credits.title}
      about={
        about && (
          <>
            {about}{' '}
            <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
              {credits.more}
            </a>
          </>
        )
      }
      mark={CREDITS}
      nested={nested}
    >
      <Card>
        <Balance />
        {workspace && <Month />}
        <Reload />
      </Card>
    </Section>
  );
}

function Balance() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const workspace = useFlag('workspace');
  const personal = useLive(credits.some, credits.fewer);
  const shared = useLive('2,402 workspace credits', '2,401 workspace credits');
  return (
    <Row
      control={
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {credits.add}
        </button>
      }
    >
      <div data-control={CREDITS} className="text-sm text-token-text-primary tabular-nums">
        {workspace ? shared : credits.amount(empty ? '0' : personal)}
      </div>
      {!workspace && (
        <div data-control={CREDITS} className="text-xs text-token-text-secondary">
          {credits.balance}
        </div>
      )}
    </Row>
  );
}

function Month() {
  return (
    <Row
      control={
        <button type="button" className="btn btn-secondary">
          Increase monthly limit
        </button>
      }
    >
      <div className="text-sm text-token-text-primary">2,500 of 2,500 monthly credits left</div>
      <div className="text-xs text-token-text-secondary">
        <span title="Sunday, December 20, 2026 at 12:00:00 AM PST">Resets in 26d 9h</span>
      </div>
    </Row>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Row
      control={
        <>
          <span className="badge">{reload.offer}</span>
          <Switch label={reload.name} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
        </>
      }
    >
      <div data-control={RELOAD} className="text-sm text-token-text-primary">
        {reload.title}
      </div>
      <div data-control={RELOAD} className="text-xs text-token-text-secondary">
        {reload.about}
      </div>
    </Row>
  );
}
