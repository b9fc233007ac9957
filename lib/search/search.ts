/**
 * Searches the answers: best first, nothing where nothing fits. The popup and `npm run ask` both use exactly this.
 */
import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { Searchable } from './engine.ts';
import { isContentWord, words, wordsAndPairs } from './words.ts';

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
/** The least share of the question's weight that an answer must meet to be shown. */
const LEAST_COVER = 0.5;
/** Hits far below the best one only make the list longer. */
const LEAST_OF_BEST = 0.25;

const BOOST = { question: 3, ask: 2.5, tags: 2, short: 1.5, text: 1 };

export function search(engine: MiniSearch<Searchable>, query: string): Found {
  const asked = [...new Set(words(query))];
  if (asked.length === 0) return { hits: [], nearest: [] };
  const results = engine.search(query, {
    tokenize: wordsAndPairs,
    boost: BOOST,
    // Half-typed words count from the third letter on; numbers and codes are meant as they stand.
    prefix: (term) => term.length > 2 && !/\d/.test(term),
    fuzzy: (term) =>
      term.length > 4 && !/\d/.test(term) ? Math.min(2, Math.floor(term.length / 5) + 1) / term.length : false,
    weights: { fuzzy: 0.3, prefix: 0.5 },
  });
  const rarity = rarityOf(engine, asked);
  const ranked = results.map((result) => ({ result, cover: coverOf(result, asked, rarity) }));
  ranked.sort((a, b) => b.result.score * (0.4 + b.cover) - a.result.score * (0.4 + a.cover));
  const toHit = ({ result, cover }: (typeof ranked)[number]): Hit => ({
    slug: result.id,
    score: result.score * (0.4 + cover),
    terms: result.terms,
  });
  const best = ranked[0] ? toHit(ranked[0]).score : 0;
  const fitting = ranked.filter(({ cover }) => cover >= LEAST_COVER).map(toHit);
  const hits = fitting.filter(({ score }) => score >= best * LEAST_OF_BEST).slice(0, MOST_HITS);
  return { hits, nearest: hits.length > 0 ? [] : ranked.slice(0, 3).map(toHit) };
}

/** How much each word of the question says: rare words more, words that stand nowhere in our answers most. */
function rarityOf(engine: MiniSearch<Searchable>, asked: string[]): Map<string, number> {
  const total = engine.documentCount;
  return new Map(
    asked.map((word) => {
      const inAnswers = engine.search(word, { prefix: false, fuzzy: false, tokenize: (text) => [text] }).length;
      return [word, isContentWord(word) ? Math.log(1 + total / (1 + inAnswers)) : 0.5];
    }),
  );
}

/** The share of the question's weight that an answer meets. A word met only by likeness counts half. */
function coverOf(result: SearchResult, asked: string[], rarity: ReadonlyMap<string, number>): number {
  let met = 0;
  let all = 0;
  const matched = new Set(result.queryTerms);
  for (const word of asked) {
    const weight = rarity.get(word) ?? 0;
    all += weight;
    if (matched.has(word)) met += result.terms.includes(word) ? weight : weight * 0.6;
  }
  return all === 0 ? 0 : met / all;
}
