/**
 * Searches the answers: best first, nothing where nothing fits. The popup and `npm run ask` both use exactly this.
 */
import type { SearchResult } from 'minisearch';
import { BOOST, type Engine, MEANING } from './engine.ts';
import { judgeFor } from './judge.ts';
import { isPhrase } from './meaning.ts';
import { type Question, read } from './question.ts';
import { isContentWord } from './words.ts';

export type Hit = {
  slug: string;
  score: number;
  /** The words of the answer that matched, to be marked. */
  terms: string[];
};

export type Found = {
  hits: Hit[];
  /** Where nothing fits, but the question is about our subject: what comes nearest, to be offered as such. */
  nearest: Hit[];
};

const MOST_HITS = 10;
/** Of a long paste the end is read: that is where an error stands. */
const MOST_LETTERS = 4000;
/** Only so many are looked at closely. */
const CLOSE = 60;
/** Hits far below the best one only make the list longer. */
const LEAST_OF_BEST = 0.25;

/** @returns undefined while there is too little to go on: nothing but small words, or the beginning of one */
export function search(engine: Engine, query: string): Found | undefined {
  const question = read(query.slice(-MOST_LETTERS), engine);
  const { units, kinds } = question;
  if (!units.some(({ word }) => isContentWord(word))) return undefined;
  const judge = judgeFor(question);
  const ranked = find(engine, question)
    .sort((a, b) => b.score - a.score)
    .slice(0, CLOSE)
    .map(({ slug, score, found }) => {
      const { factor, fits, ...rest } = judge(found, engine.lines.get(slug) ?? []);
      return { slug, score: score * factor, terms: found.filter((word) => !isPhrase(word)), fits, ...rest };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  // Where the best fits, the others are shown for what they are: less like it.
  if (best?.fits)
    return { hits: ranked.filter(({ score }) => score >= best.score * LEAST_OF_BEST).slice(0, MOST_HITS), nearest: [] };
  return { hits: [], ...({ ranked } as object), nearest: kinds.ours + kinds.subject + kinds.near > 0 ? ranked.slice(0, 3) : [] };
}

/** How frequent a word may be before one more says little, and how much long answers stand back. */
const BM25 = { k: 4, b: 0.6, d: 0.65 };
/** How much an answer gains by meeting more of the words, beside what each of them is worth. */
const MANY = 0.3;
/** A word that only may have been meant. */
const GUESSED = 0.6;

type Candidate = { slug: string; score: number; found: string[] };

function find({ mini }: Engine, { units }: Question): Candidate[] {
  const weights = new Map<string, number>();
  for (const { word, met, isName } of units)
    for (const [each, share] of met) {
      const weight = each === word ? (isName ? 0.3 : 1) : share * GUESSED;
      weights.set(each, Math.max(weight, weights.get(each) ?? 0));
    }
  const meanings = new Set(units.flatMap(({ meanings }) => [...meanings]));
  const results: SearchResult[] = mini.search({
    // The words are cut already. No word has a line's end in it, and none is empty.
    tokenize: (terms: string) => terms.split('\n'),
    processTerm: (term) => term,
    bm25: BM25,
    queries: [
      {
        queries: [[...weights.keys()].join('\n')],
        fields: Object.keys(BOOST),
        boost: BOOST,
        boostTerm: (term) => weights.get(term) ?? 1,
      },
      { queries: [[...meanings].join('\n')], fields: [MEANING], boost: { [MEANING]: 2.5 } },
    ],
  });
  return results.map(({ id, score, queryTerms, terms }) => ({
    slug: id,
    // MiniSearch multiplies by the number of words met; that is too much for long questions.
    score: score * queryTerms.length ** (MANY - 1),
    found: terms,
  }));
}
