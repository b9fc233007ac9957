/**
 * Cuts text into words: the same for what is indexed and for what is asked, and in every browser (their own segmenters
 * cut Chinese and Japanese each in its way).
 */
import { fold } from './fold.ts';
import { EDGE, KANA, translate } from './lexicon.ts';
import { stem } from './stem.ts';

/** Words that say nothing about the question. "not", "no" and "still" stay: they do. */
const STOP = new Set(
  `a an and are as at be been but by can could did do does doing for from get got had has have having he her his how i if in into is it its just
  me more most much my of on or our she so some than that the their them then there these they this to too up us was we were what when
  where which while who why will with would you your im ive id its dont didnt doesnt cant isnt wont wasnt havent hasnt arent whats theres thats youve s t m re
  ve d ll am being any also very really please hi hello hey ok about ai one`.split(/\s+/),
);

export type Token = {
  word: string;
  /** Other words it may be: one of another language rarely means one of ours alone. */
  also?: readonly string[];
  isSmall: boolean;
};

const PIECE = /[\p{L}\p{M}\p{N}_]+(?:[.,][\p{L}\p{N}_]+)*|[$€£%]/gu;

/** The words of a text in order, each in the form that is compared. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const add = (word: string) => void found.push({ word: stem(word), isSmall: STOP.has(word) || /^[a-z]$/.test(word) });
  const isJapanese = KANA.test(text);
  let sign = false;
  for (const [piece] of fold(text).matchAll(PIECE)) {
    if (piece === '%') add('percent');
    else if (!/[$€£]/.test(piece))
      for (const part of piece.split(EDGE)) {
        if (/^[\x21-\x7e]+$/.test(part)) cut(part, found, add);
        else found.push(...(translate(part.toLowerCase(), isJapanese) ?? [{ word: part.toLowerCase(), isSmall: false }]));
      }
    // "$20" is 20 dollars.
    if (sign && /^\d/.test(piece)) add('dollar');
    sign = /[$€£]/.test(piece);
  }
  return found;
}

/** Cuts codes, numbers and words joined by capitals into their parts. */
function cut(piece: string, found: Token[], add: (word: string) => void): void {
  if (/^\d+(,\d{3})+$/.test(piece)) return add(piece.replaceAll(',', ''));
  if (/^\d+(\.\d+)?$/.test(piece)) return add(piece);
  const parts = piece.split(/_+|,|(?<!\d)\.|\.(?!\d)|(?<=[a-z])(?=[A-Z][a-z])/).filter(Boolean);
  // A code is found by the whole of it too.
  if (parts.length > 1 && !piece.includes(',')) found.push({ word: piece.toLowerCase(), isSmall: false });
  for (const each of parts) {
    const part = each.toLowerCase();
    const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(part)?.[1];
    if (ordinal) {
      add(ordinal);
      continue;
    }
    const joined = LETTERS_AND_NUMBER.exec(part) ?? NUMBER_AND_UNIT.exec(part);
    if (joined?.[1] && joined[2]) {
      if (joined[2] === 'k') add(`${joined[1]}000`);
      else for (const half of [joined[1], joined[2]]) add(half);
      continue;
    }
    const english = !STOP.has(part) ? translate(part, false) : undefined;
    if (english) found.push(...english);
    else add(part);
  }
}

/** "gpt5.5", "sora2", "tier3". */
const LETTERS_AND_NUMBER = /^([a-z]{3,})(\d[\d.]*)$/;
/** "5h", "30min", "272k". */
const NUMBER_AND_UNIT = /^(\d+)(h|hr|hrs|hours?|min|mins|minutes?|days?|usd|k|m)$/;
