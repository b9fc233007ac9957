/** What a list of questions says about an engine. */
import type { SearchEngine } from './engines.ts';

export type Question = {
  id: string;
  query: string;
  lang: string;
  /** "answered" by an answer we have, a "gap" near our subject without one, or "off-topic". */
  kind: 'answered' | 'gap' | 'off-topic';
  wording: string;
  /** Slugs of the answers that are right. */
  relevant: string[];
};

export type Score = {
  questions: number;
  /** Shares from 0 to 1: a right answer first, among three; the mean of 1/rank among ten. */
  hit1: number;
  hit3: number;
  mrr: number;
  /** hit1 as the mean over answers, so that an answer asked for often counts once. */
  macroHit1: number;
};

export function scoreOf(engine: SearchEngine, questions: readonly Question[]): Score {
  const ranks = questions.map(({ query, relevant }) => {
    const at = engine
      .search(query)
      .slice(0, 10)
      .findIndex((slug) => relevant.includes(slug));
    return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
  });
  const byAnswer = new Map<string, number[]>();
  questions.forEach(({ relevant }, n) => {
    const hit = ranks[n] === 1 ? 1 : 0;
    for (const slug of relevant) byAnswer.set(slug, [...(byAnswer.get(slug) ?? []), hit]);
  });
  return {
    questions: questions.length,
    hit1: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    hit3: mean(ranks.map((rank) => (rank <= 3 ? 1 : 0))),
    mrr: mean(ranks.map((rank) => 1 / rank)),
    macroHit1: mean([...byAnswer.values()].map(mean)),
  };
}

/** The share of questions that get no answer at all, as it should be. */
export function silenceOf(engine: SearchEngine, questions: readonly Question[]): number {
  return mean(questions.map(({ query }) => (engine.search(query).length === 0 ? 1 : 0)));
}

/** Milliseconds a query, the median of five runs over all. */
export function timeOf(engine: SearchEngine, questions: readonly Question[]): number {
  const runs = [1, 2, 3, 4, 5].map(() => {
    const begun = performance.now();
    for (const { query } of questions) engine.search(query);
    return (performance.now() - begun) / questions.length;
  });
  return runs.sort((a, b) => a - b)[2] ?? Number.NaN;
}

function mean(values: number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
