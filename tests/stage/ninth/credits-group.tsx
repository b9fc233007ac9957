// Credits: of a person, as today; in a workspace the shared ones first, then one's own month, which is a limit of its own and no
// control of a note. Below both, automatic reload with its name beside the switch.

import { useFlag, useLive, useStage } from '../state.ts';
import { Card, Group, Pill, Row, Toggle } from './parts.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsGroup() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Group title={credits.title} mark={CREDITS}>
      <Card>
        <Row
          title={credits.remaining(empty ? '0' : live)}
          about={empty ? credits.none : credits.balance}
          mark={CREDITS}
        >
          <Pill mark={CREDITS} primary={empty}>
            {credits.add}
          </Pill>
        </Row>
        <ReloadRow />
      </Card>
    </Group>
  );
}

export function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('3,760', '3,758');
  return (
    <Group
      title="Credits"
      about="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <Card>
        <Row title={`${empty ? '0' : shared} workspace credits`} about="Shared by 9 members" mark={CREDITS}>
          <Pill mark={CREDITS}>Add more</Pill>
        </Row>
        <Row
          title="1,150 of 2,500 monthly credits left"
          about={<span title="Tuesday, December 1, 2026 at 12:00:00 AM PST">Resets in 7d 16h</span>}
        >
          <Pill>Increase monthly limit</Pill>
        </Row>
        <ReloadRow />
      </Card>
    </Group>
  );
}

function ReloadRow() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Row title={reload.title} about={reload.about} mark={RELOAD}>
      <span className="badge">{reload.offer}</span>
      <Toggle label={reload.label} mark={RELOAD} />
    </Row>
  );
}
