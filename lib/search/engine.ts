/** The search index in memory. MiniSearch finds and weighs; the ways to ask are kept beside it, to be compared whole. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type Entry, entryOf, FIELDS, type Searchable } from './entry.ts';
import { isPhrase, meaningsOf } from './meaning.ts';
import { type Vocabulary, vocabularyOf } from './mend.ts';
import { type Packed, pack, unpack } from './pack.ts';

/** A way to ask, or the question itself. */
export type Line = { words: readonly string[]; weight: number };

export type Engine = {
  mini: MiniSearch;
  /** How much a word of our answers says: rare ones more. */
  rarity: ReadonlyMap<string, number>;
  vocabulary: Vocabulary;
  /** By slug. The first is the question. */
  lines: ReadonlyMap<string, readonly Line[]>;
};

/** The fields of words, and how much a match in each says. */
export const BOOST = { question: 4, ask: 2, tags: 2.5, short: 0.8, text: 0.7 };
/** The field of what the words mean, so that an answer is found by other words for the same. */
export const MEANING = 'meaning';

const NAMES = [...Object.keys(BOOST), MEANING];

export const packAnswers = (answers: readonly Searchable[]): Packed => pack(answers.map(entryOf));

export const indexAnswers = (answers: readonly Searchable[]): Engine =>
  engineOf(
    answers.map(({ slug }) => slug),
    answers.map(entryOf),
  );

/** @param slugs of the answers, in the order in which they were packed */
export const readIndex = (slugs: readonly string[], packed: Packed): Engine => engineOf(slugs, unpack(packed));

/** How much a word says that stands in so many of all answers. */
export const rarityOf = (count: number, all: number): number => Math.log(1 + all / (1 + count));

function engineOf(slugs: readonly string[], entries: readonly Entry[]): Engine {
  const index = new Map<string, Record<number, Record<number, number>>>();
  const lengths: number[][] = [];
  const count = new Map<string, number>();
  const meant = new Map<string, readonly string[]>();
  const put = (word: string, field: number, answer: number) => {
    let fields = index.get(word);
    if (!fields) index.set(word, (fields = {}));
    const answers = (fields[field] ??= {});
    answers[answer] = (answers[answer] ?? 0) + 1;
    return answers[answer] === 1;
  };
  entries.forEach((entry, answer) => {
    const length = NAMES.map(() => 0);
    const every = new Set<string>();
    NAMES.forEach((name, field) => {
      if (name === MEANING) return;
      const said = name === 'ask' ? entry.ask.flat() : entry[name as (typeof FIELDS)[number]];
      for (const word of said) {
        every.add(word);
        if (!isPhrase(word) && put(word, field, answer)) length[field] = (length[field] ?? 0) + 1;
        if (name === 'text') continue;
        let meanings = meant.get(word);
        if (!meanings) meant.set(word, (meanings = meaningsOf(word)));
        const last = NAMES.length - 1;
        for (const meaning of meanings) if (put(meaning, last, answer)) length[last] = (length[last] ?? 0) + 1;
      }
    });
    for (const word of every) count.set(word, (count.get(word) ?? 0) + 1);
    lengths.push(length);
  });
  const all = entries.length;
  const rarity = new Map([...count].map(([word, times]) => [word, rarityOf(times, all)]));
  const weigh = (words: readonly string[]): Line => {
    let weight = 0;
    words.forEach((word, n) => {
      if (!isPhrase(word) && words.indexOf(word) === n) weight += rarity.get(word) ?? 0;
    });
    return { words, weight };
  };
  return {
    mini: MiniSearch.loadJS(
      {
        documentCount: all,
        nextId: all,
        documentIds: { ...slugs },
        fieldIds: Object.fromEntries(NAMES.map((name, n) => [name, n])),
        fieldLength: { ...lengths },
        averageFieldLength: NAMES.map((_, n) => lengths.reduce((sum, length) => sum + (length[n] ?? 0), 0) / all),
        storedFields: {},
        dirtCount: 0,
        index: [...index],
        serializationVersion: 2,
      } as unknown as AsPlainObject,
      { idField: 'slug', fields: NAMES },
    ),
    rarity,
    vocabulary: vocabularyOf(rarity),
    lines: new Map(
      slugs.map((slug, n) => {
        const { question = [], ask = [], short = [] } = entries[n] ?? {};
        return [slug, [question, ...ask, short].map(weigh)];
      }),
    ),
  };
}
