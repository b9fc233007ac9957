import { createElement, Fragment, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Block, Inline } from '../../data/compiled.ts';
import { factOf } from '../../lib/search/answers.ts';
import { isPast } from '../../lib/time/day.ts';
import { dayInWords } from '../day-in-words.ts';
import { Link } from './link.tsx';
import { StaleFigures } from './stale.tsx';

/** Elements side by side that never change places, and so need no keys. */
const side = (tag: typeof Fragment | 'ol' | 'ul', parts: ReactNode[]) => createElement(tag, null, ...parts);

type Props = {
  text: readonly Inline[];
  /** That figures in it are past their day is said beside it already. */
  isStaleSaid?: boolean;
};

/** Text of an answer: what the content check let through, as elements. No markup is ever parsed here. */
export function Prose({ text, isStaleSaid = false }: Props): ReactNode {
  return (
    <span lang="en">
      {inline(text, isStaleSaid)}
      {!isStaleSaid && <StaleFigures text={text} />}
    </span>
  );
}

const inline = (text: readonly Inline[], isStaleSaid: boolean) =>
  side(
    Fragment,
    text.map((part) => piece(part, isStaleSaid)),
  );

function piece(part: Inline, isStaleSaid: boolean): ReactNode {
  if (typeof part === 'string') return part;
  if ('code' in part) return <code>{part.code}</code>;
  if ('fact' in part) return <Figure id={part.fact} text={part.text} isStaleSaid={isStaleSaid} />;
  if ('link' in part) return <Link url={part.link}>{inline(part.text, isStaleSaid)}</Link>;
  return 'bold' in part ? (
    <strong>{inline(part.bold, isStaleSaid)}</strong>
  ) : (
    <em>{inline(part.emphasis, isStaleSaid)}</em>
  );
}

/** A dated figure: says on hover when it was checked; past its day it has a star, which is explained after the text. */
function Figure({ id, text, isStaleSaid }: { id: string; text: string; isStaleSaid: boolean }) {
  const fact = factOf(id);
  if (!fact) return text;
  const title = `${fact.about}. ${i18n.t('note.checked', { date: dayInWords(fact.checkedOn) })}`;
  const isStarred = !isStaleSaid && isPast(fact.checkAgainBy);
  return (
    <span className={isStarred ? 'figure stale' : 'figure'} title={title} data-fact={id}>
      {text}
      {isStarred && '*'}
    </span>
  );
}

export function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return side(Fragment, blocks.map(block));
}

function block(entry: Block): ReactNode {
  if ('numbered' in entry) return <List numbered items={entry.numbered} />;
  if ('bullets' in entry) return <List items={entry.bullets} />;
  return (
    <p>
      <Prose text={entry.paragraph} />
    </p>
  );
}

export function List({ numbered, items }: { numbered?: boolean; items: readonly Inline[][] }): ReactNode {
  return side(numbered ? 'ol' : 'ul', items.map(listItem));
}

function listItem(text: readonly Inline[]): ReactNode {
  return (
    <li>
      <Prose text={text} />
    </li>
  );
}
