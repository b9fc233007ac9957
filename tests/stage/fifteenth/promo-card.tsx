// An offer among the cards: no meter.

import { useStage } from '../state.ts';
import { Button, Card } from './kit.tsx';
import { wordsOf } from './words.ts';

export function PromoCard() {
  const { promo } = wordsOf(useStage().flags);
  return <Card title={promo.title} about={promo.about} footer={<Button>{promo.action}</Button>} />;
}
