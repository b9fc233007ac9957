// A card that advertises another plan, with a percentage that is no meter.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';
import { wordsOf } from './words.ts';

export function Promo() {
  const { promo } = wordsOf(useStage().flags);
  return (
    <aside data-slot="promo" className="v7-promo">
      <Icon name="person" />
      <div className="grow">
        <div className="text-sm font-medium">{promo.title}</div>
        <div className="text-xs text-token-text-secondary">{promo.about}</div>
      </div>
      <Button>{promo.action}</Button>
      <button type="button" aria-label={promo.title} className="v7-close">
        <Icon name="close" size={14} />
      </button>
    </aside>
  );
}
