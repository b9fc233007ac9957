/** Cuts a text into sentences, and those into words and amounts. Reads it once, from front to back. */
import { stem, stemmer } from './stem.ts';

export type Word = {
  /** The word in its shortest form, or an amount as "$200" or "50%". */
  stem: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Words with the same number stand between the same commas. */
  clause: number;
};

export type Sentence = { words: Word[]; isQuestion: boolean; startsParagraph: boolean };

/** What never ends is cut: nobody's claim is so long. */
const MOST_WORDS = 100;

/** In order: a break between paragraphs, a line's end, a sentence's end, a clause's end, an amount, a word. */
const PIECE = new RegExp(
  [
    '(\\n[^\\S\\n]*\\n\\s*)',
    '(\\n\\s*)',
    // Not tried again from within a row of dots.
    '((?<![.!?…])[.!?…]+["\'”’)\\]*_]*(?=\\s|$)|[。！？])',
    '([,;:()\\[\\]|—–]|\\s-\\s)',
    '((?:USD\\s?|(?:US)?[$€£¥]\\s?)\\d+(?:[.,]\\d+)*|\\d+(?:[.,]\\d+)*(?:\\s?(?:[$%％]|(?:percent|USD|usd|[Dd]ollars?|bucks)\\b))?)',
    "([\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:['’]\\p{L}+)*)",
  ].join('|'),
  'gu',
);

const TURNS = new Set(['but', 'while', 'whereas', 'although', 'though']);
const SHORT_FOR = new Set(['e.g', 'i.e', 'vs', 'etc', 'approx', 'no', 'ca', 'cf', 'st', 'mr', 'ms', 'dr', 'inc']);
const AUXILIARIES = new Set(
  ['can', 'could', 'do', 'does', 'did', 'is', 'am', 'should', 'will', 'would', 'has'].map(stem),
);
const ASKING = new Set(['how', 'why', 'what', 'where', 'when', 'which', 'who']);

export function* sentences(text: string): Generator<Sentence> {
  const stemOf = stemmer();
  let words: Word[] = [];
  let clause = 0;
  let startsParagraph = true;
  const take = (isQuestion: boolean): Sentence => {
    const sentence = { words, isQuestion: isQuestion || asks(words), startsParagraph };
    words = [];
    startsParagraph = false;
    clause++;
    return sentence;
  };
  for (const match of text.matchAll(PIECE)) {
    const [piece, paragraph, line, end, comma, amount] = match;
    const start = match.index;
    if (paragraph !== undefined) {
      if (words.length > 0) yield take(false);
      startsParagraph = true;
    } else if (line !== undefined) {
      // A line that goes on in small letters was only wrapped.
      if (words.length > 0 && !/\p{Ll}/u.test(text.charAt(start + piece.length))) yield take(false);
    } else if (end !== undefined) {
      if (words.length > 0 && !(piece === '.' && isShort(text, words)))
        yield take(piece.includes('?') || piece === '？');
    } else if (comma !== undefined) clause++;
    else {
      const word = amount === undefined ? stemOf(piece) : amountOf(piece);
      if (TURNS.has(word)) clause++;
      words.push({ stem: word, start, end: start + piece.length, clause });
      if (words.length === MOST_WORDS) yield take(false);
    }
  }
  if (words.length > 0) yield take(false);
}

/** "e.g. Sora" goes on. */
function isShort(text: string, words: Word[]): boolean {
  const last = words.at(-1);
  if (!last) return false;
  const word = text.slice(last.start, last.end).toLowerCase();
  const before = words.at(-2);
  return (
    SHORT_FOR.has(word) || (before !== undefined && SHORT_FOR.has(text.slice(before.start, last.end).toLowerCase()))
  );
}

/** "Can I buy …", "how do I …": no claim, even without its question mark. */
function asks(words: Word[]): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  if (ASKING.has(first.stem)) return AUXILIARIES.has(second.stem);
  return AUXILIARIES.has(first.stem) && !['do', 'hav'].includes(first.stem);
}

/** "$1,000.00", "US$ 1000" and "1000 dollars" are "$1000"; "50 %" is "50%". */
function amountOf(text: string): string {
  const digits = /\d+(?:[.,]\d+)*/.exec(text)?.[0] ?? '';
  const number = String(Number(digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.')));
  if (number === 'NaN') return digits;
  if (/[%％]|percent/i.test(text)) return `${number}%`;
  if (/[€£¥]/.test(text)) return text.charAt(0) + number;
  return /\$|usd|dollar|bucks/i.test(text) ? `$${number}` : number;
}
