/** An answer as search compares it: the words of its fields. */
import { words } from './words.ts';

/** An answer as search reads it: plain text by field, a line for each way to ask and each tag. */
export type Searchable = {
  slug: string;
  question: string;
  ask: string;
  tags: string;
  short: string;
};

/** What is built with the content. */
export type Hidden = {
  /** Each way to ask for itself. */
  ask: readonly (readonly string[])[];
  tags: readonly string[];
};

/** Together with what the answer shows: that is cut into words when the index is read. */
export type Entry = Hidden & { question: readonly string[]; short: readonly string[] };

export function hiddenOf({ question, short, ask, tags }: Searchable): Hidden {
  const lines = ask.split('\n').map(ours);
  const all = tags.split('\n');
  const said = new Set(all.filter((tag) => !isForeign(tag)).flatMap(ours));
  const known = new Set([...ours(question), ...ours(short), ...lines.flat(), ...said]);
  // A tag of another language says in our words mostly what is said already.
  const more = all.filter(isForeign).flatMap(ours);
  return { ask: lines, tags: [...new Set([...said, ...more.filter((word) => !known.has(word))])] };
}

export const entryOf = ({ question, short }: Pick<Searchable, 'question' | 'short'>, hidden: Hidden): Entry => ({
  question: ours(question),
  short: ours(short),
  ...hidden,
});

/** Without what is left of other languages: nobody asks for the very same. */
const ours = (text: string): string[] => words(text).filter((word) => !isForeign(word));
const isForeign = (text: string): boolean => /[^\0-\x7f]/.test(text);
