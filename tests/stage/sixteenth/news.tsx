// A word about another product, between the sections.

import { useStage } from '../state.ts';
import { Button } from './kit.tsx';
import { wordsOf } from './words-of.ts';

export function News() {
  const { news } = wordsOf(useStage().flags);
  return (
    <aside data-part="news" className="v16-news">
      <div className="grow">
        <strong>{news.title}</strong>
        <p className="v16-text">{news.text}</p>
      </div>
      <Button strong>{news.action}</Button>
    </aside>
  );
}
