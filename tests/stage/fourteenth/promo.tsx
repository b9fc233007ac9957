// A line about another product, between the groups.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';
import { wordsOf } from './words.ts';

export function Promo() {
  const { promo } = wordsOf(useStage().flags);
  return (
    <aside className="v14-promo">
      <div className="grow">
        <strong>{promo.title}</strong>
        <p className="v14-note">{promo.about}</p>
      </div>
      <Button>{promo.action}</Button>
      <button type="button" aria-label={promo.dismiss}>
        <Icon name="close" size={14} />
      </button>
    </aside>
  );
}
