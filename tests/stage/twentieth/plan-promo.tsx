// A card that sells a larger plan, below the limits. New in this set.

import { Icon } from '../ui/icon.tsx';
import { Button, useWords } from './kit.tsx';

export function PlanPromo() {
  const { promo } = useWords();
  return (
    <aside className="lume-promo">
      <Icon name="bolt" />
      <div className="lume-promo-text">
        <strong>{promo.title}</strong>
        <span className="lume-hint">{promo.about}</span>
      </div>
      <Button>{promo.action}</Button>
    </aside>
  );
}
