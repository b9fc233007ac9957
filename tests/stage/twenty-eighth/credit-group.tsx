// Credits and their reload, rows of one list. With `workspace` the words of a transcribed screenshot. Decoys: the
// month's credits of the workspace, a gift.

import { useFlag, useLive, useStage } from '../state.ts';
import { Group, Row, StepRow } from './list.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditGroup() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <Group title={credits.title} mark={CREDITS}>
      {workspace ? <Shared /> : <Own />}
      <Reload />
      {workspace ? <Month /> : <Gift />}
    </Group>
  );
}

function Own() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const amount = useLive(credits.amounts[0], credits.amounts[1]);
  return (
    <Row label={credits.label} note={credits.note} value={empty ? '0' : amount} mark={CREDITS}>
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        {credits.buy}
      </button>
    </Row>
  );
}

function Shared() {
  const amount = useLive('2,402', '2,401');
  return (
    <Row
      label="Workspace credits"
      note="Shared workspace credits let you keep using Work and Codex beyond included usage."
      value={`${amount} left`}
      mark={CREDITS}
    >
      <button type="button" data-control={CREDITS} className="btn btn-secondary">
        Add more
      </button>
    </Row>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return <StepRow label={reload.label} note={reload.note} value={reload.off} mark={RELOAD} />;
}

function Month() {
  return (
    <StepRow
      label="Your monthly limit"
      note={<span title="Sunday, December 20, 2026 at 12:00:00 AM PST">Set by your workspace. Resets in 26d 9h</span>}
      value="2,500 of 2,500 left"
    />
  );
}

function Gift() {
  const { gift } = wordsOf(useStage().flags);
  return <StepRow label={gift.label} note={gift.note} />;
}
