/** The search index: how answers are indexed and read back. MiniSearch does the work. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { pairs, words } from './words.ts';

/** An answer as search reads it: plain text by field. */
export type Searchable = {
  slug: string;
  question: string;
  ask: string;
  tags: string;
  short: string;
  text: string;
};

export type Engine = MiniSearch<Searchable>;

/** The fields of single words, and how much a match in each says. */
export const BOOST = { question: 3, ask: 2.5, tags: 2, short: 1, text: 0.4 };
/** The field of joined neighbours. They are compared whole: the beginning of a pair is only its first word. */
export const PAIRS = 'pairs';

const OPTIONS: Options<Searchable> = {
  idField: 'slug',
  fields: [...Object.keys(BOOST), PAIRS],
  extractField: (answer, field) => {
    if (field === PAIRS) return [answer.question, answer.ask, answer.tags, answer.short].join('\n');
    return answer[field as keyof Searchable];
  },
  // Line by line: what stands at the end of one phrase and the start of the next are no neighbours.
  tokenize: (text, field) => text.split('\n').flatMap(field === PAIRS ? pairs : words),
  processTerm: (term) => term,
};

export function indexAnswers(answers: Searchable[]): Engine {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(answers);
  return engine;
}

/** Reads an index that was built with the content. */
export function readIndex(index: AsPlainObject): Engine {
  return MiniSearch.loadJS(index, OPTIONS);
}
