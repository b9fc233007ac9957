/** Words of other languages, turned into the English words of our answers. */
import { DE } from '../../data/lexicon/de.ts';
import { ES } from '../../data/lexicon/es.ts';
import { FR } from '../../data/lexicon/fr.ts';
import { JA } from '../../data/lexicon/ja.ts';
import { KO } from '../../data/lexicon/ko.ts';
import { HI, IT, RU, TR } from '../../data/lexicon/more.ts';
import { PT } from '../../data/lexicon/pt.ts';
import type { Lexicon } from '../../data/lexicon/types.ts';
import { SIMPLIFIED, ZH } from '../../data/lexicon/zh.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';

export const LANGUAGES: readonly Lexicon[] = [ES, PT, DE, FR, IT, RU, HI, TR, KO, ZH, JA];

/** Scripts that put no space between words, or hang endings on them: words are looked for inside a run of letters. */
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;
export const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where such a run begins or ends inside a word: "codex的额度". */
export const EDGE = new RegExp(`(?<=${RUN.source})(?!${RUN.source})|(?<!${RUN.source})(?=${RUN.source})`, 'u');

/** The shortest beginning in a lexicon, in letters. */
const SHORTEST = 3;

type English = readonly Token[];
type Words = Map<string, English>;
type Tables = {
  whole: Words;
  beginnings: Words;
  firstLetters: Set<string>;
  chinese: Words;
  japanese: Words;
  korean: Words;
};
let tables: Tables | undefined;

/** Read when the first word needs it. */
function read(): Tables {
  const found: Tables = {
    whole: new Map(),
    beginnings: new Map(),
    firstLetters: new Set(),
    chinese: new Map(),
    japanese: new Map(),
    korean: new Map(),
  };
  const runs = new Map([
    [ZH, found.chinese],
    [JA, found.japanese],
    [KO, found.korean],
  ]);
  for (const language of LANGUAGES) {
    const isRun = runs.has(language);
    const whole = runs.get(language) ?? found.whole;
    // All of a language at once: that is ten times as fast as each word for itself.
    const rows = fold(Object.values(language).join('\n')).toLowerCase().split('\n');
    Object.keys(language).forEach((meaning, n) => {
      const english = meaning === 'ignore' ? [] : meaning.split(' ').map(eitherOf);
      for (const word of (rows[n] ?? '').split(', ')) {
        // In a run of letters no spaces are left.
        const written = isRun ? word.replaceAll(' ', '') : word;
        if (word.endsWith('*')) {
          found.beginnings.set(word.slice(0, -1), english);
          found.firstLetters.add(word.slice(0, SHORTEST));
        } else if (!whole.has(written)) whole.set(written, english);
      }
    });
  }
  return found;
}

/**
 * @param isJapanese whether the text has letters that only Japanese has: it shares the others with Chinese
 * @returns undefined where the word is in no lexicon
 */
export function translate(word: string, isJapanese: boolean): English | undefined {
  tables ??= read();
  const { whole, beginnings, firstLetters, chinese, japanese, korean } = tables;
  if (HANGUL.test(word)) return inside([[korean, word]]);
  if (RUN.test(word)) {
    const dictionaries: Dictionary[] = [
      [chinese, word.replace(/./gu, (letter) => simplified.get(letter) ?? letter)],
      [japanese, word],
    ];
    return inside(isJapanese ? dictionaries.reverse() : dictionaries);
  }
  const known = whole.get(word);
  if (known) return known;
  if (!firstLetters.has(word.slice(0, SHORTEST))) return undefined;
  for (let end = word.length; end >= SHORTEST; end--) {
    const english = beginnings.get(word.slice(0, end));
    if (english) return english;
  }
  return undefined;
}

/** "quota/credit": one word that may be either. */
function eitherOf(words: string): Token {
  const [word = '', ...also] = words.split('/').map(stem);
  return also.length > 0 ? { word, also, isSmall: false } : { word, isSmall: false };
}

/** A dictionary, and the run of letters as it is written there. */
type Dictionary = readonly [Words, string];

const simplified = new Map(
  Array.from({ length: SIMPLIFIED.length / 2 }, (_, n) => [SIMPLIFIED[2 * n], SIMPLIFIED[2 * n + 1]]),
);

/** The longest entry, in letters. */
const LONGEST = 12;

/** The longest known words of a run of letters, from its beginning on; what lies between them is unknown. */
function inside(dictionaries: readonly Dictionary[]): English {
  const run = dictionaries[0]?.[1] ?? '';
  const found: Token[] = [];
  let unknown = '';
  const leave = () => {
    // One letter, or the small signs of grammar, say nothing.
    const said = unknown.replace(/^\p{Script=Hiragana}+|\p{Script=Hiragana}+$/gu, '');
    // Endings that follow a known Korean word are grammar too.
    if (said.length > 1 && !(HANGUL.test(said) && found.length > 0)) found.push({ word: said, isSmall: false });
    unknown = '';
  };
  const longestAt = (at: number): [number, English] => {
    for (const [words, run] of dictionaries)
      for (let length = Math.min(LONGEST, run.length - at); length > 0; length--) {
        const english = words.get(run.slice(at, at + length));
        if (english) return [length, english];
      }
    return [0, []];
  };
  for (let at = 0; at < run.length; ) {
    const [length, english] = longestAt(at);
    if (length > 0) {
      leave();
      found.push(...english);
    } else unknown += run[at];
    at += length || 1;
  }
  leave();
  return found;
}
