// Credits of a person: the balance, automatic reload with its state in words instead of a switch, and the way to the history.

import { useFlag, useLive, useStage } from '../state.ts';
import { Button, Group, Item, More } from './kit.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';

export function CreditLines() {
  const { credits, reload } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Group title={credits.title} about={credits.about} mark={CREDITS}>
      <Item
        term={credits.term}
        value={credits.value(empty ? '0' : live)}
        action={<Button strong={empty}>{credits.add}</Button>}
        mark={CREDITS}
      />
      <Item
        term={
          <>
            {reload.term}
            <span className="v14-flag">{reload.offer}</span>
          </>
        }
        hint={reload.hint}
        value={reload.off}
        action={<Button>{reload.action}</Button>}
        mark="codex-auto-reload"
      />
      <Item term={credits.history} action={<More href="/settings/usage?tab=analytics">{credits.view}</More>} />
    </Group>
  );
}
