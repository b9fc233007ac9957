// Credits of a person as lines of name and value. What was spent this month is a neighbour and no balance.

import { useFlag, useLive, useStage } from '../state.ts';
import { Block, Button, Tag, Toggle } from './kit.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditLines() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const live = useLive(...credits.amounts);
  return (
    <Block title={credits.title} about={empty ? credits.none : credits.about} mark={CREDITS}>
      <dl className="v17-lines">
        <div data-control={CREDITS}>
          <dt>{credits.balance}</dt>
          <dd className="v17-strong">{credits.amount(empty ? '0' : live)}</dd>
          <dd>
            <Button look={empty ? 'solid' : 'subtle'}>{credits.add}</Button>
          </dd>
        </div>
        <div>
          <dt>{credits.month}</dt>
          <dd>{credits.spent}</dd>
        </div>
        <ReloadLine />
      </dl>
    </Block>
  );
}

export function ReloadLine() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <div data-control={RELOAD}>
      <dt>
        {reload.title} <Tag>{reload.offer}</Tag>
        <p className="v17-note">{reload.about}</p>
      </dt>
      <dd>
        <Toggle label={reload.label} />
      </dd>
    </div>
  );
}
