/** A question as search compares it: its words, what each may have been meant to be, and what it means. */
import { COMMON } from '../../data/lexicon/common.ts';
import { type Engine, rarityOf } from './engine.ts';
import { isProduct, kindsIn, meaningful, meaningsOf, membersOf } from './meaning.ts';
import { complete, mend, split } from './mend.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';
import { tokens } from './tokens.ts';
import { isContentWord } from './words.ts';

/** A word of the question. */
export type Unit = {
  word: string;
  /** Words of our answers that meet it, and how well: 1 is the very word. */
  met: Map<string, number>;
  meanings: Set<string>;
  /** Whether our answers have the very word. */
  isKnown: boolean;
  /** Whether it is a name here and something else everywhere: "go". */
  isName: boolean;
  /** How much it says: rare words more, words that stand nowhere in our answers most. */
  weight: number;
};

export type Question = {
  units: readonly Unit[];
  kinds: ReturnType<typeof kindsIn>;
};

const MOST_WORDS = 60;
/** From so many words on it is a paste: names and numbers that we know nothing of don't count against an answer. */
const PASTE = 25;
/** How well a word is met by one that it may stand for: another language's, one with the same meaning … */
const ALSO = 0.8;
const SAME = 0.8;
/** … by one that begins so while it is typed, and by one that is written nearly so. */
const BEGINNING = 0.8;
const LIKE = { short: 0.5, long: 0.7 };
let common: Set<string> | undefined;
function isCommon(word: string): boolean {
  common ??= new Set(COMMON.trim().split(/\s+/).map(stem));
  return common.has(word);
}
/** Words of every subject say nothing, nor does a number that stands nowhere here, nor a code: its parts come after it. */
const saysNothing = (word: string): boolean => isCommon(word) || /^[\d.]+$/.test(word) || /[_.]/.test(word);
/** What is left between the known words of a run of Chinese, say, is no sure sign of another subject. */
export const FOREIGN = 0.4;
export const isForeign = (word: string): boolean => /[^\0-\x7f]/.test(word);
/** Words that are a name here and something else everywhere. */
const AMBIGUOUS = new Set(['go']);

export function read(text: string, { rarity, vocabulary, mini }: Engine): Question {
  const said = tokens(text);
  const units = new Map<string, Unit>();
  said.forEach((token, n) => {
    if (token.isSmall) return;
    const isLast = n === said.length - 1 && !/\s$/.test(text);
    const unit = unitOf(token, [said[n - 1], said[n + 1]]);
    if (!unit.isKnown && saysNothing(token.word)) return;
    guess(unit, isLast);
    // Said once more, it counts where it was said last.
    units.delete(token.word);
    units.set(token.word, unit);
  });

  function unitOf({ word, also = [] }: Token, neighbours: (Token | undefined)[]): Unit {
    const unit: Unit = {
      word,
      met: new Map(),
      meanings: new Set(),
      isKnown: rarity.has(word),
      isName: AMBIGUOUS.has(word),
      weight: 0,
    };
    const [before, next] = neighbours;
    for (const each of also) if (rarity.has(each)) unit.met.set(each, ALSO);
    // Written as two words here and as one there: "chat gpt".
    for (const one of [next && word + next.word, before && before.word + word])
      if (one && rarity.has(one)) unit.met.set(one, 1);
    if (unit.isKnown) unit.met.set(word, 1);
    unit.isKnown ||= unit.met.size > 0;
    return unit;
  }

  function guess(unit: Unit, isLast: boolean): void {
    const { word, met } = unit;
    // The last word may be half typed, from its third letter on; numbers and codes are meant as they stand.
    let guesses = isLast && /^[a-z_]{3,}$/.test(word) ? complete(word, vocabulary, rarity) : [];
    let share = BEGINNING;
    if (guesses.length === 0 && !unit.isKnown && !isProduct(word)) {
      guesses = split(word, rarity);
      share = 1;
      if (guesses.length === 0) {
        guesses = mend(word, vocabulary, rarity);
        share = word.length < 6 ? LIKE.short : LIKE.long;
      }
    }
    for (const each of guesses) if (!met.has(each)) met.set(each, share);
  }

  // What a word was meant to be stands in for it where nothing else is known of it.
  const meant = said.map(({ word }) => {
    const unit = units.get(word);
    return unit && !unit.isKnown ? ([...unit.met.keys()][0] ?? word) : word;
  });
  for (const { words, from, to } of meaningful(meant))
    for (const { word } of said.slice(from, to))
      for (const meaning of meaningsOf(words)) units.get(word)?.meanings.add(meaning);
  for (const { word, also = [] } of said)
    for (const each of also) for (const meaning of meaningsOf(each)) units.get(word)?.meanings.add(meaning);

  const last = [...units.values()].slice(-MOST_WORDS);
  for (const unit of last) unit.weight = weightOf(unit, last.length);
  return { units: last, kinds: kindsIn(meant) };

  function weightOf({ word, met, meanings, isName }: Unit, count: number): number {
    if (isName || ![word, ...met.keys()].some(isContentWord)) return 0.5;
    const all = mini.documentCount;
    if (met.size > 0) return Math.min(...[...met.keys()].map((each) => rarity.get(each) ?? 0));
    // No word of ours, but with a meaning that some answers have.
    if (meanings.size > 0) return rarityOf(all / 16, all);
    if (count >= PASTE) return 0;
    return rarityOf(0, all) * (isForeign(word) ? FOREIGN : 1);
  }
}

/** Every word of our answers that meets a word of the question, with the units it meets and how well. */
export function meetings(units: readonly Unit[]): Map<string, [unit: number, share: number][]> {
  const found = new Map<string, [number, number][]>();
  const add = (word: string, unit: number, share: number) => {
    const list = found.get(word);
    if (list) list.push([unit, share]);
    else found.set(word, [[unit, share]]);
  };
  units.forEach(({ met, meanings }, n) => {
    for (const [word, share] of met) add(word, n, share);
    for (const meaning of meanings) {
      add(meaning, n, SAME);
      for (const member of membersOf(meaning)) if (!met.has(member)) add(member, n, SAME);
    }
  });
  return found;
}
