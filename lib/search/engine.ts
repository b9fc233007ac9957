/** The search index in memory. MiniSearch finds and weighs; the ways to ask are kept beside it, to be compared whole. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { type Entry, entryOf, hiddenOf, type Searchable } from './entry.ts';
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
export const BOOST = { question: 4, ask: 2, tags: 2.5, short: 0.8 };
/** The field of what the words mean, so that an answer is found by other words for the same. */
export const MEANING = 'meaning';

const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[];
const NAMES: readonly string[] = [...FIELDS, MEANING];

export const packAnswers = (answers: readonly Searchable[]): Packed => pack(answers.map(hiddenOf));

export const indexAnswers = (answers: readonly Searchable[]): Engine => readIndex(answers, packAnswers(answers));

/** @param answers in the order in which they were packed */
export function readIndex(answers: readonly Pick<Searchable, 'slug' | 'question' | 'short'>[], packed: Packed): Engine {
  const hidden = unpack(packed);
  return engineOf(
    answers.map(({ slug }) => slug),
    answers.map((answer, n) => entryOf(answer, hidden[n] ?? { ask: [], tags: [] })),
  );
}

/** How much a word says that stands in so many of all answers. */
export const rarityOf = (count: number, all: number): number => Math.log(1 + all / (1 + count));

function engineOf(slugs: readonly string[], entries: readonly Entry[]): Engine {
  type Places = Record<number, Record<number, number>>;
  const index = new Map<string, Places>();
  const lengths: number[][] = [];
  const count = new Map<string, number>();
  const meant = new Map<string, readonly string[]>();
  const meaning = NAMES.indexOf(MEANING);

  /** Counts a word in a field of an answer. */
  function put(word: string, field: number, answer: number, length: number[]): void {
    let places = index.get(word);
    if (!places) {
      places = {};
      index.set(word, places);
    }
    let answers = places[field];
    if (!answers) {
      answers = {};
      places[field] = answers;
    }
    const times = answers[answer] ?? 0;
    answers[answer] = times + 1;
    if (times === 0) length[field] = (length[field] ?? 0) + 1;
  }

  entries.forEach(({ question, ask, tags, short }, answer) => {
    const length = NAMES.map(() => 0);
    const every = new Set<string>();
    const fields: Record<keyof typeof BOOST, readonly string[]> = { question, ask: ask.flat(), tags, short };
    FIELDS.forEach((name, field) => {
      for (const word of fields[name]) {
        every.add(word);
        if (!isPhrase(word)) put(word, field, answer, length);
        let meanings = meant.get(word);
        if (!meanings) {
          meanings = meaningsOf(word);
          meant.set(word, meanings);
        }
        for (const each of meanings) put(each, meaning, answer, length);
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
      { idField: 'slug', fields: [...NAMES] },
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
