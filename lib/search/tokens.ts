/**
 * Cuts text into words: the same for what is indexed and for what is asked, and in every browser (their own segmenters
 * cut Chinese and Japanese each in its way).
 */
import { fold } from './fold.ts';
import { EDGE, KANA, translate } from './lexicon.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';

/** Words that say nothing about the question. "not", "no" and "still" stay: they do. */
const STOP = new Set(
  `a an and are as at be been but by can could did do does doing for from get got had has have having he her his how i if in into is it its just
  me more most much my of on or our she so some than that the their them then there these they this to too up us was we were what when
  where which while who why will with would you your im ive id its dont didnt doesnt cant isnt wont wasnt havent hasnt arent whats theres thats youve s t m re
  ve d ll am being any also very really please hi hello hey ok about ai one`.split(/\s+/),
);

/** A word, a number or a code; money and shares have signs. */
const PIECE = /[\p{L}\p{M}\p{N}_]+(?:[.,][\p{L}\p{N}_]+)*|[$€£%]/gu;
/** The same for most texts, in a third of the time. */
const PLAIN_PIECE = /[A-Za-z0-9_]+(?:[.,][A-Za-z0-9_]+)*|[$%]/g;
const PLAIN = /^[\0-\x7f]*$/;
const WORD = /^[A-Z]?[a-z]+$/;
/** "gpt5.5", "sora2", "tier3". */
const LETTERS_AND_NUMBER = /^([a-z]{3,})(\d[\d.]*)$/;
/** "5h", "30min", "272k", "3rd". */
const NUMBER_AND_UNIT = /^(\d+)(h|hr|hrs|hours?|min|mins|minutes?|days?|usd|k|m|st|nd|rd|th)$/;

/** The words of a text in order, each in the form that is compared. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const add = (word: string) => void found.push({ word: stem(word), isSmall: STOP.has(word) || /^[a-z]$/.test(word) });
  const addWord = (word: string) => {
    const english = STOP.has(word) ? undefined : translate(word, false);
    if (english) found.push(...english);
    else add(word);
  };
  const isJapanese = KANA.test(text);
  let isMoney = false;
  for (const [piece] of fold(text).matchAll(PLAIN.test(text) ? PLAIN_PIECE : PIECE)) {
    if (WORD.test(piece)) addWord(piece.toLowerCase());
    else if (piece === '%') add('percent');
    else if (!/[$€£]/.test(piece))
      for (const part of piece.split(EDGE)) {
        const small = part.toLowerCase();
        if (PLAIN.test(part)) for (const each of partsOf(part, found)) addPart(each);
        else found.push(...(translate(small, isJapanese) ?? [{ word: small, isSmall: false }]));
      }
    // "$20" is 20 dollars.
    if (isMoney && /^\d/.test(piece)) add('dollar');
    isMoney = /^[$€£]$/.test(piece);
  }
  return found;

  function addPart(part: string): void {
    const [, first, second] = LETTERS_AND_NUMBER.exec(part) ?? NUMBER_AND_UNIT.exec(part) ?? [];
    if (!first || !second) addWord(part);
    else if (second === 'k') add(`${first}000`);
    else {
      add(first);
      // "h" alone says nothing, but here it is an hour.
      if (!/^(st|nd|rd|th)$/.test(second)) add(stem(second));
    }
  }
}

/** The parts of a code, of a number, of words that capitals join. A code is found by the whole of it too. */
function partsOf(piece: string, found: Token[]): string[] {
  if (/^\d+(,\d{3})+$/.test(piece)) return [piece.replaceAll(',', '')];
  if (/^\d+(\.\d+)?$/.test(piece)) return [piece];
  const parts = piece.split(/_+|,|(?<!\d)\.|\.(?!\d)|(?<=[a-z])(?=[A-Z][a-z])/).filter(Boolean);
  if (parts.length > 1 && !piece.includes(',')) found.push({ word: piece.toLowerCase(), isSmall: false });
  return parts.map((part) => part.toLowerCase());
}
