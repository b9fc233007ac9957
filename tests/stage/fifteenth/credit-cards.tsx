// Credits of a person in one card, automatic reload in another.

import { useFlag, useLive, useStage } from '../state.ts';
import { Badge, Button, Card, Menu, Stat, Toggle } from './kit.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsCard() {
  const { credits, menu } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Card
      title={credits.title}
      about={credits.about}
      mark={CREDITS}
      action={<Menu label={menu} />}
      footer={
        <>
          <Button variant={empty ? 'default' : 'outline'} mark={CREDITS}>
            {credits.buy}
          </Button>
          <Button variant="ghost">{credits.history}</Button>
        </>
      }
    >
      <Stat value={empty ? '0' : live} caption={credits.remaining} mark={CREDITS} />
    </Card>
  );
}

export function ReloadCard() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Card
      title={reload.title}
      about={reload.about}
      mark={RELOAD}
      action={<Toggle label={reload.label} mark={RELOAD} />}
      footer={<Badge>{reload.offer}</Badge>}
    >
      <div data-control={RELOAD} className="v15-small">
        {reload.state}
      </div>
    </Card>
  );
}
