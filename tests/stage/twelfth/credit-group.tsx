// Credits: the balance with its number at the end of the row, then auto-reload. In a workspace what all share, and before it what a
// member may take of it in a month, which is a neighbour without a note.

import { useFlag, useLive, useStage } from '../state.ts';
import { Button, Group, Item, Switch } from './kit.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditGroup() {
  const workspace = useFlag('workspace');
  return workspace ? <WorkspaceCredits /> : <PersonalCredits />;
}

function PersonalCredits() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const number = useLive(...credits.numbers);
  return (
    <Group title={credits.title} about={credits.about} mark={CREDITS}>
      <Item label={credits.balance} mark={CREDITS}>
        <span data-control={CREDITS} className="v12-value">
          {credits.amount(empty ? '0' : number)}
        </span>
        <Button filled={empty} mark={CREDITS}>
          {credits.add}
        </Button>
      </Item>
      <ReloadRow />
    </Group>
  );
}

function WorkspaceCredits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Group
      title="Credits"
      about="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <Item
        label="Your monthly limit"
        hint={
          <>
            1,900 of 2,500 monthly credits left ·{' '}
            <span title="Tuesday, December 1, 2026 at 12:00:00 AM PST">Resets in 7d 16h</span>
          </>
        }
      >
        <Button>Request increase</Button>
      </Item>
      <Item label="Workspace credits" mark={CREDITS}>
        <span data-control={CREDITS} className="v12-value">
          {empty ? '0' : shared}
        </span>
        <Button mark={CREDITS}>Add more</Button>
      </Item>
      <ReloadRow />
    </Group>
  );
}

function ReloadRow() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Item label={reload.title} hint={reload.about} mark={RELOAD}>
      <Switch label={reload.label} mark={RELOAD} />
    </Item>
  );
}
