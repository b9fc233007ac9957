/** The search index: how answers are indexed and read back. MiniSearch does the work. */
import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { wordsAndPairs } from './words.ts';

/** An answer as search reads it: plain text by field. */
export type Searchable = {
  slug: string;
  question: string;
  ask: string;
  tags: string;
  short: string;
  text: string;
};

const OPTIONS: Options<Searchable> = {
  idField: 'slug',
  fields: ['question', 'ask', 'tags', 'short', 'text'],
  tokenize: wordsAndPairs,
  processTerm: (term) => term,
};

export function indexAnswers(answers: Searchable[]): MiniSearch<Searchable> {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(answers);
  return engine;
}

/** Reads an index that was built with the content. */
export function readIndex(index: AsPlainObject): MiniSearch<Searchable> {
  return MiniSearch.loadJS(index, OPTIONS);
}
