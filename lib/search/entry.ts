/** An answer as search compares it: the words of its fields. This is what is built with the content. */
import { words } from './words.ts';

/** An answer as search reads it: plain text by field, a line for each way to ask and each tag. */
export type Searchable = {
  slug: string;
  question: string;
  ask: string;
  tags: string;
  short: string;
  text: string;
};

/** The fields that are read as a whole. */
export const FIELDS = ['question', 'short', 'tags', 'text'] as const;

export type Entry = Record<(typeof FIELDS)[number], readonly string[]> & {
  /** Each way to ask for itself. */
  ask: readonly (readonly string[])[];
};

export function entryOf(answer: Searchable): Entry {
  const ask = answer.ask.split('\n').map(words);
  const question = words(answer.question);
  const short = words(answer.short);
  const tags = [...new Set(answer.tags.split('\n').flatMap(words))];
  // The rest of an answer is long, and says mostly what was said above: only its other words count, and once.
  const said = new Set([...question, ...short, ...tags, ...ask.flat()]);
  const text = [...new Set(words(answer.text))].filter((word) => !said.has(word));
  return { question, short, tags, text, ask };
}
