/** The compiled answers and their index, ready to search. */
import type { CompiledAnswer, CompiledFact } from '../../data/compiled.ts';
import answers from '../../data/generated/answers.json' with { type: 'json' };
import facts from '../../data/generated/facts.json' with { type: 'json' };
import index from '../../data/generated/index.json' with { type: 'json' };
import { readIndex } from './engine.ts';
import { type Found, search } from './search.ts';

// Checked against data/schema.ts when they were compiled.
export const ANSWERS = answers as unknown as readonly CompiledAnswer[];
const bySlug = new Map(ANSWERS.map((answer) => [answer.slug, answer]));
const factById = new Map((facts as unknown as CompiledFact[]).map((fact) => [fact.id, fact]));

export const answerOf = (slug: string): CompiledAnswer | undefined => bySlug.get(slug);
export const factOf = (id: string): CompiledFact | undefined => factById.get(id);

const engine = readIndex(
  ANSWERS.map(({ slug }) => slug),
  index,
);

/** See `search`. */
export function searchAnswers(query: string): Found | undefined {
  return search(engine, query);
}
