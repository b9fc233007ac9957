// A card about another product, between the sections.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';
import { wordsOf } from './words.ts';

export function Promo() {
  const { promo } = wordsOf(useStage().flags);
  return (
    <aside className="v19-promo">
      <Icon name="bolt" />
      <div className="grow">
        <div className="text-sm font-medium">{promo.title}</div>
        <div className="v19-note">{promo.about}</div>
      </div>
      <Button>{promo.action}</Button>
      <button type="button" aria-label={promo.dismiss}>
        <Icon name="close" size={14} />
      </button>
    </aside>
  );
}
