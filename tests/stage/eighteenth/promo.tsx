// A card about something else, between the sections.

import { Icon } from '../ui/icon.tsx';
import { Button } from './kit.tsx';
import { useWords } from './words.ts';

export function Promo() {
  const { promo } = useWords();
  return (
    <aside className="v18-card v18-promo">
      <Icon name="bolt" />
      <div className="grow">
        <p className="v18-label">{promo.title}</p>
        <p className="v18-hint">{promo.about}</p>
      </div>
      <Button>{promo.action}</Button>
      <button type="button" aria-label={promo.dismiss}>
        <Icon name="close" size={16} />
      </button>
    </aside>
  );
}
