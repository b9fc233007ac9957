// Usage limit resets, each a line with the day it ends.

import { useFlag, useStage } from '../state.ts';
import { Button, Group, Item, More } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetLines() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Group
      title={resets.title}
      about={resets.about}
      aside={<More href="/settings/usage?tab=analytics">{resets.history}</More>}
      mark={RESETS}
    >
      {none ? (
        <Item term={resets.none} hint={resets.noneHint} mark={RESETS} />
      ) : (
        resets.rows.map(([expires, moment]) => (
          <Item
            key={moment}
            term={resets.name}
            hint={<span title={moment}>{expires}</span>}
            action={<Button>{resets.use}</Button>}
            mark={RESETS}
          />
        ))
      )}
    </Group>
  );
}
