/**
 * Searches the answers: best first, nothing where nothing fits. The popup and `npm run ask` both use exactly this.
 */
import type { SearchResult } from 'minisearch';
import { BOOST, type Engine, PAIRS } from './engine.ts';
import { isContentWord, pairs, words } from './words.ts';

export type Hit = {
  slug: string;
  score: number;
  /** The words of the answer that matched, to be marked. */
  terms: string[];
};

export type Found = {
  hits: Hit[];
  /** Where nothing fits: what comes nearest, to be offered as such. */
  nearest: Hit[];
};

const MOST_HITS = 10;
/** Of a long paste the end is read: that is where an error stands. */
const MOST_LETTERS = 4000;
const MOST_WORDS = 60;
/** An answer fits when it meets this share of the question's weight … */
const LEAST_COVER = 0.45;
/** … or, in a longer question, a smaller share that still weighs this much (about two rare words). */
const LEAST_COVER_LONG = 0.3;
const LEAST_MET_LONG = 7;
/** From so many words on it is a paste: names and numbers that we know nothing of don't count against an answer. */
const PASTE = 25;
/** Hits far below the best one only make the list longer. */
const LEAST_OF_BEST = 0.25;
/** A half-typed word, met by one that begins so. */
const BEGINNING = 0.8;
/** A word matched by likeness only; short words look alike by chance. */
const LIKENESS = { short: 0.44, long: 0.6 };
/** Words that are a name here and something else everywhere. */
const AMBIGUOUS = new Set(['go']);

/** @returns undefined while there is too little to go on: nothing but small words, or the beginning of one */
export function search(engine: Engine, query: string): Found | undefined {
  const text = query.slice(-MOST_LETTERS);
  const asked = [...new Set(words(text))].slice(-MOST_WORDS);
  if (!asked.some(isContentWord)) return undefined;
  const isTyping = !/\s$/.test(text);
  const whole = { tokenize: (terms: string) => terms.split(' '), prefix: false, fuzzy: false };
  const results = engine.search({
    queries: [
      {
        ...whole,
        queries: [asked.join(' ')],
        fields: Object.keys(BOOST),
        boost: BOOST,
        boostTerm: (term) => (AMBIGUOUS.has(term) ? 0.3 : 1),
        // The last word may be half typed, from its third letter on; numbers and codes are meant as they stand.
        prefix: (term) => isTyping && term === asked.at(-1) && term.length > 2 && !/\d/.test(term),
        fuzzy: (term) => (/\d/.test(term) ? false : mistakesIn(term)),
        weights: { fuzzy: 0.3, prefix: 0.5 },
      },
      // Neighbours as neighbours, and words that are written as one here and as two there.
      { ...whole, queries: [[...new Set(pairs(text))].slice(-MOST_WORDS).join(' ')], boost: { [PAIRS]: 1.5 } },
      { ...whole, queries: [asked.join(' ')], fields: [PAIRS] },
    ],
  });
  const rarity = rarityOf(engine, asked);
  const ranked = results.map((result) => judge(result, asked, rarity)).sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const hits = ranked.filter(({ fits, score }) => fits && score >= best * LEAST_OF_BEST).slice(0, MOST_HITS);
  return { hits, nearest: hits.length > 0 ? [] : ranked.slice(0, 3) };
}

/** How many letters may be wrong: none in short words, one in middling, two in long ones. */
function mistakesIn(term: string): number | false {
  if (term.length < 5) return false;
  return term.length < 8 ? 1 : 2;
}

/** How much each word of the question says: rare words more, words that stand nowhere in our answers most. */
function rarityOf(engine: Engine, asked: string[]): Map<string, number> {
  const total = engine.documentCount;
  const exact = { prefix: false, fuzzy: false, tokenize: (text: string) => [text] };
  return new Map(
    asked.map((word) => {
      const known = engine.search(word, exact).length;
      if (known === 0 && asked.length >= PASTE) return [word, 0];
      return [word, isContentWord(word) && !AMBIGUOUS.has(word) ? Math.log(1 + total / (1 + known)) : 0.5];
    }),
  );
}

/** How well an answer meets the question. */
function judge(result: SearchResult, asked: string[], rarity: ReadonlyMap<string, number>): Hit & { fits: boolean } {
  const matched = new Set(result.queryTerms);
  const exact = new Set(result.terms);
  let met = 0;
  let all = 0;
  for (const word of asked) {
    const weight = rarity.get(word) ?? 0;
    all += weight;
    if (!matched.has(word)) continue;
    const isBeginning = result.terms.some((term) => term.startsWith(word));
    met += weight * (exact.has(word) ? 1 : isBeginning ? BEGINNING : word.length < 8 ? LIKENESS.short : LIKENESS.long);
  }
  const cover = all === 0 ? 0 : met / all;
  return {
    slug: result.id,
    score: result.score * (0.4 + cover),
    terms: result.terms,
    fits: cover >= LEAST_COVER || (cover >= LEAST_COVER_LONG && met >= LEAST_MET_LONG),
  };
}
