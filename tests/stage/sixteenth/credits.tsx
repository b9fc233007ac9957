// Credits of a person: a section whose items are the balance and the automatic reload.

import { useFlag, useLive, useStage } from '../state.ts';
import { Button, Item, Section, Stack, Toggle } from './kit.tsx';
import { wordsOf } from './words-of.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Section title={credits.title} lead={credits.lead} mark={CREDITS}>
      <Stack>
        <Item title={credits.have(empty ? '0' : live)} text={empty ? credits.none : credits.balance} mark={CREDITS}>
          <Button strong={empty} mark={CREDITS}>
            {credits.add}
          </Button>
        </Item>
        <Reload />
      </Stack>
    </Section>
  );
}

export function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Item title={reload.title} text={`${reload.text} ${reload.offer}`} mark={RELOAD}>
      <Toggle label={reload.label} mark={RELOAD} />
    </Item>
  );
}
