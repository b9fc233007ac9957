// Credits in a card of their own: the balance as a figure with its button, below a line the automatic reload.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from './base.tsx';
import { Block, Pill } from './parts.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditCard() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const workspace = useFlag('workspace');
  const live = useLive(...credits.amounts);
  const amount = credits.amount(empty ? '0' : live);
  const about = workspace ? 'Shared by everyone in Quillworks' : empty ? credits.none : credits.balance;
  return (
    <Block title={workspace ? 'Workspace credits' : credits.title} about={credits.about} mark={CREDITS}>
      <div data-slot="card" className="v11-card">
        <div data-slot="card-header" className="v11-item">
          <div className="grow">
            <div data-control={CREDITS} className="text-2xl font-semibold tabular-nums">
              {amount}
            </div>
            <div data-control={CREDITS} className="v11-small">
              {about}
            </div>
          </div>
          <Pill mark={CREDITS}>{credits.buy}</Pill>
        </div>
        <Reload />
      </div>
    </Block>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  const id = useId();
  return (
    <div data-slot="card-footer" className="v11-item v11-footer">
      <Switch label={reload.label} className="v11-switch" mark={RELOAD} />
      <div className="grow">
        <div id={id} data-control={RELOAD} className="text-sm">
          {reload.title}
        </div>
        <div data-control={RELOAD} className="v11-small">
          {reload.about}
        </div>
      </div>
      <span data-slot="badge" className="badge">
        {reload.offer}
      </span>
    </div>
  );
}
