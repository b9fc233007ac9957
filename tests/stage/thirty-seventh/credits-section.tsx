// Credits: the balance and its automatic reload; of a workspace the shared ones, the month's limit beside them (a decoy).

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Row, Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsSection() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <Section
      title={
        <div data-control={CREDITS} className="text-base font-semibold">
          {credits.title}
        </div>
      }
      about={
        workspace && (
          <div data-control={CREDITS} className="text-sm text-token-text-secondary">
            {credits.shared}
          </div>
        )
      }
    >
      {workspace && <Month />}
      <Balance />
      <Reload />
    </Section>
  );
}

function Balance() {
  const { credits } = wordsOf(useStage().flags);
  const none = useFlag('credits-zero');
  const workspace = useFlag('workspace');
  const own = useLive(credits.amount, credits.amountLater);
  const left = credits.remaining(none ? '0' : own);
  return (
    <Row
      mark={CREDITS}
      title={<span className="tabular-nums">{workspace ? credits.workspace : left}</span>}
      about={workspace ? undefined : credits.current}
    >
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        {credits.add}
      </button>
    </Row>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Row
      mark={RELOAD}
      title={
        <span className="v37-inline">
          <span>{reload.title}</span>
          <span className="badge">{reload.offer}</span>
        </span>
      }
      about={reload.about}
    >
      <Switch label={reload.action} mark={RELOAD} className="v37-switch" thumbClass="v37-thumb" />
    </Row>
  );
}

function Month() {
  const { month } = wordsOf(useStage().flags);
  return (
    <Row
      title={month.title}
      about={
        <>
          {month.left} · <span title={month.moment}>{month.reset}</span>
        </>
      }
    >
      <button type="button" className="btn btn-secondary">
        {month.action}
      </button>
    </Row>
  );
}
