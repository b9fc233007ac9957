/**
 * The index as it is shipped: each word written once, the most frequent first, and what only search reads of the answers
 * as numbers of words. A quarter of the size of MiniSearch's own form, and read faster.
 */
import type { Hidden } from './entry.ts';

/** A line an answer: the words of its ways to ask, which are apart by a space, and of its tags. */
export type Packed = { words: string; ask: string; tags: string };

/** Letters that need no escape in JSON. The first stand for a word, the others begin a pair of letters. */
const LETTERS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const SINGLE = 60;
const FIRST = LETTERS.length - SINGLE;
const MOST = SINGLE + FIRST * LETTERS.length;

export function pack(entries: readonly Hidden[]): Packed {
  const count = new Map<string, number>();
  for (const { ask, tags } of entries)
    for (const word of [...ask.flat(), ...tags]) count.set(word, (count.get(word) ?? 0) + 1);
  const words = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
  if (words.length > MOST) throw new Error(`The search index holds ${words.length} words; ${MOST} can be numbered.`);
  const numbers = new Map(words.map((word, n) => [word, n]));
  const line = (said: readonly string[]) => said.map((word) => write(numbers.get(word) ?? 0)).join('');
  return {
    words: words.join(' '),
    ask: entries.map(({ ask }) => ask.map(line).join(' ')).join('\n'),
    // Their order says nothing, and sorted they are smaller when compressed.
    tags: entries
      .map(({ tags }) => line([...tags].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))))
      .join('\n'),
  };
}

function write(number: number): string {
  if (number < SINGLE) return LETTERS[number] ?? '';
  const rest = number - SINGLE;
  return `${LETTERS[SINGLE + Math.floor(rest / LETTERS.length)]}${LETTERS[rest % LETTERS.length]}`;
}

export function unpack({ words, ask, tags }: Packed): Hidden[] {
  const all = words.split(' ');
  const value = new Map([...LETTERS].map((letter, n) => [letter, n]));
  const line = (text: string): string[] => {
    const said: string[] = [];
    for (let at = 0; at < text.length; at++) {
      let number = value.get(text[at] ?? '') ?? 0;
      if (number >= SINGLE) {
        at++;
        number = SINGLE + (number - SINGLE) * LETTERS.length + (value.get(text[at] ?? '') ?? 0);
      }
      said.push(all[number] ?? '');
    }
    return said;
  };
  const tagged = tags.split('\n').map(line);
  return ask.split('\n').map((lines, n) => ({ ask: lines.split(' ').map(line), tags: tagged[n] ?? [] }));
}
