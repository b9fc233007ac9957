// A card for another product, above the limits.

import { useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Button } from './headless.tsx';
import { Pill } from './parts.tsx';
import { wordsOf } from './words.ts';

export function Promo() {
  const { promo } = wordsOf(useStage().flags);
  return (
    <div className="v9-promo">
      <div className="grow">
        <div className="text-sm font-medium">{promo.title}</div>
        <div className="text-xs text-token-text-secondary">{promo.about}</div>
      </div>
      <Pill>{promo.action}</Pill>
      <Button label={promo.close} className="btn-icon">
        <Icon name="close" size={16} />
      </Button>
    </div>
  );
}
