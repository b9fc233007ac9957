import { i18n } from '#i18n';
import type { Inline } from '../../data/compiled.ts';
import type { Source } from '../../data/schema.ts';
import { factOf } from '../../lib/search/answers.ts';
import { isPast } from '../../lib/time/day.ts';
import { Link } from './link.tsx';

type Aging = { checkAgainBy: string; sources: readonly Source[]; links?: readonly { url: string; title: string }[] };
type Where = { url: string; title: string; thirdParty?: boolean };

/** Past its day an answer or an error says so by itself, and where to look: at OpenAI, if OpenAI says anything on it. */
export function Stale({ of }: { of: Aging }) {
  if (!isPast(of.checkAgainBy)) return null;
  const official = of.sources.find(({ thirdParty }) => !thirdParty) ?? of.links?.[0] ?? of.sources[0];
  return (
    <p className="stale stale-note">
      {i18n.t('app.stale')} {official && <Check at={official} />}
    </p>
  );
}

/** The same for the figures in a text that are past theirs, each marked with a star. */
export function StaleFigures({ text }: { text: readonly Inline[] }) {
  const where = new Map<string, Where>();
  for (const id of factsIn(text)) {
    const fact = factOf(id);
    if (!fact || !isPast(fact.checkAgainBy)) continue;
    const source = fact.sources.find(({ thirdParty }) => !thirdParty) ?? fact.sources[0];
    if (source) where.set(source.url, source);
  }
  if (where.size === 0) return null;
  return (
    <span className="stale" lang={i18n.t('extension.language')}>
      {' '}
      ({i18n.t('app.figureStale')}{' '}
      {[...where.values()].map((source, n) => (
        <span key={source.url}>
          {n > 0 && ', '}
          <Check at={source} />
        </span>
      ))}
      )
    </span>
  );
}

function Check({ at: { url, title, thirdParty } }: { at: Where }) {
  return (
    <>
      <Link url={url} lang="en">
        {title}
      </Link>
      {thirdParty && ` (${i18n.t('app.thirdParty')})`}
    </>
  );
}

function factsIn(text: readonly Inline[]): string[] {
  return text.flatMap((part) => {
    if (typeof part === 'string' || 'code' in part) return [];
    if ('fact' in part) return [part.fact];
    return factsIn('link' in part ? part.text : 'bold' in part ? part.bold : part.emphasis);
  });
}
