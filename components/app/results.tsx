import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { answerOf } from '../../lib/search/answers.ts';
import { plain } from '../../lib/search/plain.ts';
import { isPast } from '../../lib/time/day.ts';
import { answerAddress, goTo } from './address.ts';
import { Marked } from './marked.tsx';
import { MeterTag } from './meter-tag.tsx';

export const LIST_ID = 'answers';
export const optionId = (n: number) => `answer-${n}`;

type Props = {
  hits: readonly { slug: string; terms: readonly string[] }[];
  active: number;
  onActive(active: number): void;
};

/** The answers found, best first, with the words that matched marked. */
export function Results({ hits, active, onActive }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className="list" role="listbox" id={LIST_ID} aria-label={i18n.t('app.answers')} ref={list}>
      {hits.map(({ slug, terms }, n) => {
        const answer = answerOf(slug);
        if (!answer) return null;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which owns this list
          // biome-ignore lint/a11y/useFocusableInteractive: options are reached through aria-activedescendant
          <div
            key={slug}
            id={optionId(n)}
            role="option"
            aria-selected={n === active}
            className={n === active ? 'option on' : 'option'}
            data-answer={slug}
            onPointerMove={() => n !== active && onActive(n)}
            onClick={() => goTo(answerAddress(slug))}
          >
            <span className="question" lang="en">
              <Marked text={answer.question} terms={terms} />
            </span>
            <span className="gist" lang="en">
              <Marked text={plain(answer.short)} terms={terms} />
            </span>
            {answer.meters[0] && <MeterTag meter={answer.meters[0]} />}
            {isPast(answer.checkAgainBy) && <span className="stale small">{i18n.t('app.mayBeOld')}</span>}
          </div>
        );
      })}
    </div>
  );
}
