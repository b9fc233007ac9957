/** The compiled answers and their index, ready to search. */
import type { CompiledAnswer, CompiledFact } from '../../data/compiled.ts';
import answers from '../../data/generated/answers.json' with { type: 'json' };
import facts from '../../data/generated/facts.json' with { type: 'json' };
import index from '../../data/generated/index.json' with { type: 'json' };
import { withShared } from '../content/shared.ts';
import { type Engine, readIndex } from './engine.ts';
import { plain } from './plain.ts';
import { type Found, search } from './search.ts';

// Checked against data/schema.ts when they were compiled.
export const ANSWERS = relate(withShared(answers));
const bySlug = new Map(ANSWERS.map((answer) => [answer.slug, answer]));
const factById = new Map(withShared<CompiledFact>(facts).map((fact) => [fact.id, fact]));

export const answerOf = (slug: string): CompiledAnswer | undefined => bySlug.get(slug);
export const factOf = (id: string): CompiledFact | undefined => factById.get(id);

let engine: Engine | undefined;

/** See `search`. The first call reads the index, which takes some 30 milliseconds. */
export function searchAnswers(query: string): Found | undefined {
  engine ??= readIndex(
    ANSWERS.map(({ slug, question, short }) => ({ slug, question, short: plain(short) })),
    index,
  );
  return search(engine, query);
}

/** In the order of their slugs, as the index has them. Related answers are shipped as places in the list. */
function relate(all: (Omit<CompiledAnswer, 'related'> & { related: number[] })[]): readonly CompiledAnswer[] {
  return all
    .map((answer) => ({ ...answer, related: answer.related.map((place) => all[place]?.slug ?? '') }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
