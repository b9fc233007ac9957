// A line about another product above the tables. It speaks of plan limits and is no meter.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';
import { wordsOf } from './words.ts';

export function Promo() {
  const { promo } = wordsOf(useStage().flags);
  return (
    <aside className="v17-promo">
      <Icon name="stack" size={16} />
      <span className="grow">{promo.text}</span>
      <Button look="plain">{promo.action}</Button>
      <button type="button" aria-label={promo.dismiss}>
        <Icon name="close" size={14} />
      </button>
    </aside>
  );
}
