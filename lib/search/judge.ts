/** Looks closer at the answers found: how well each meets the question, and whether it fits at all. */
import type { Line } from './engine.ts';
import { FOREIGN, isForeign, meetings, type Question } from './question.ts';

export type Verdict = {
  /** What to multiply an answer's score by. */
  factor: number;
  fits: boolean;
};

/**
 * What speaks for an answer, and what against any answer. Fitted once to questions that have an answer here and to
 * others that have none (a logistic regression over those of tests/eval and the ways to ask), then rounded.
 */
const EVIDENCE = {
  /** The share of the question's weight that the answer meets, and the weight itself (ten is about three rare words). */
  cover: 3.7,
  met: 0.093,
  /** How like the question its likest way to ask is. */
  likeness: 1.85,
  /** More words, more of them of our subject, more that are near it (as logarithms). */
  words: 0.4,
  subject: 1.9,
  near: 0.77,
  /** OpenAI's products: much else is asked about them, and all the more without a word of our subject. */
  ours: -0.4,
  oursOnly: -1,
  /** Somebody else's product, and none of OpenAI's. */
  others: -5.2,
  /** The share of words that we know nothing of. */
  unknown: -5.6,
};
const ENOUGH = 4.65;
const MOST_MET = 30;
const MOST_WORDS = 12;
const MOST_KIND = 4;

/** How much of a score depends on the share of the question that is met, and on the likeness of a way to ask. */
const COVER = { least: 0.2, likeness: 4 };
/** Answers about one product, where the question does not name it. */
const PRODUCTS = ['codex', 'sora'];
const UNNAMED = 0.85;

/** @returns how to judge an answer by the words of it that were found, and the ways to ask that it knows */
export function judgeFor({ units, kinds }: Question): (found: readonly string[], lines: readonly Line[]) => Verdict {
  const meets = meetings(units);
  const all = units.reduce((sum, { weight }) => sum + weight, 0);
  const named = new Set(units.flatMap(({ met }) => [...met.keys()]));
  const unnamed = PRODUCTS.filter((product) => !named.has(product));
  const counted = units.filter(({ weight }) => weight > 0);
  const unknown = counted
    .filter(({ met, meanings }) => met.size + meanings.size === 0)
    .reduce((sum, { word }) => sum + (isForeign(word) ? FOREIGN : 1), 0);
  const ofQuestion =
    EVIDENCE.words * Math.log(1 + Math.min(units.length, MOST_WORDS)) +
    EVIDENCE.subject * Math.log(1 + Math.min(kinds.subject, MOST_KIND)) +
    EVIDENCE.near * Math.log(1 + Math.min(kinds.near, MOST_KIND)) +
    (kinds.ours > 0 ? EVIDENCE.ours : 0) +
    (kinds.ours > 0 && kinds.subject + kinds.near === 0 ? EVIDENCE.oursOnly : 0) +
    (kinds.others > 0 && kinds.ours === 0 ? EVIDENCE.others : 0) +
    (EVIDENCE.unknown * unknown) / Math.max(1, Math.min(counted.length, MOST_WORDS));

  /** How much of the question's weight these words meet. */
  function meeting(words: readonly string[]): number {
    const shares = new Float64Array(units.length);
    for (const word of words)
      for (const [unit, share] of meets.get(word) ?? []) if (share > (shares[unit] ?? 0)) shares[unit] = share;
    return units.reduce((sum, { weight }, n) => sum + weight * (shares[n] ?? 0), 0);
  }

  return (found, lines) => {
    const met = meeting(found);
    const cover = all === 0 ? 0 : met / all;
    let likeness = 0;
    for (const { words, weight } of lines)
      likeness = Math.max(likeness, Math.min(1, meeting(words) / Math.sqrt(all * weight || 1)));
    const evidence =
      ofQuestion +
      EVIDENCE.cover * cover +
      EVIDENCE.met * Math.min(met, MOST_MET) +
      EVIDENCE.likeness * likeness;
    const question = lines[0]?.words ?? [];
    return {
      factor:
        (COVER.least + cover) *
        (1 + COVER.likeness * likeness) *
        (unnamed.some((product) => question.includes(product)) ? UNNAMED : 1),
      fits: evidence >= ENOUGH,
      ...({ features: { cover, met, line: likeness, ours: +(kinds.ours > 0), nsubj: kinds.subject, near: kinds.near, others: +(kinds.others > 0), units: units.length, unknown } } as object),
    };
  };
}
