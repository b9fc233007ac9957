import { i18n } from '#i18n';
import type { Block, Inline } from '../../data/compiled.ts';
import { factOf } from '../../lib/search/answers.ts';
import { isPast, showDay } from '../../lib/time/day.ts';

// Compiled content never changes while it is shown, so a position is a safe key.
/* eslint-disable react/no-array-index-key */

/** Text of an answer: what the content check let through, as elements. No markup is ever parsed here. */
export function Prose({ text }: { text: readonly Inline[] }) {
  return text.map((part, n) => <Piece key={n} part={part} />);
}

function Piece({ part }: { part: Inline }) {
  if (typeof part === 'string') return part;
  if ('bold' in part) return <strong><Prose text={part.bold} /></strong>;
  if ('emphasis' in part) return <em><Prose text={part.emphasis} /></em>;
  if ('code' in part) return <code>{part.code}</code>;
  if ('link' in part) return <Link url={part.link}><Prose text={part.text} /></Link>;
  return <Figure id={part.fact} text={part.text} />;
}

/** A dated figure: says on hover when it was checked, and by itself when that is too long ago. */
function Figure({ id, text }: { id: string; text: string }) {
  const fact = factOf(id);
  if (!fact) return text;
  const stale = isPast(fact.checkAgainBy);
  const title = `${fact.about}. ${i18n.t('note.checked', { date: showDay(fact.checkedOn) })}`;
  return (
    <span className="figure" title={title}>
      {text}
      {stale && <span className="stale"> ({i18n.t('app.figureStale')})</span>}
    </span>
  );
}

export function Link({ url, children }: { url: string; children: React.ReactNode }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, n) => {
    if ('paragraph' in block) return <p key={n}><Prose text={block.paragraph} /></p>;
    return <List key={n} numbered={'numbered' in block} items={'numbered' in block ? block.numbered : block.bullets} />;
  });
}

export function List({ numbered, items }: { numbered?: boolean; items: readonly Inline[][] }) {
  const Tag = numbered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((item, n) => (
        <li key={n}>
          <Prose text={item} />
        </li>
      ))}
    </Tag>
  );
}
