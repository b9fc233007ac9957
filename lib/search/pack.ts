/**
 * The index as it is shipped: each word written once, the most frequent first, and the fields of the answers as numbers
 * of words. A third of the size of MiniSearch's own form, and read faster.
 */
import { type Entry, FIELDS } from './entry.ts';

export type Packed = {
  words: string;
  /** A string a field, a line an answer; in `ask` the ways to ask are apart by a space. */
  fields: Record<(typeof FIELDS)[number] | 'ask', string>;
};

/** Letters that need no escape in JSON. The first stand for a word, the others begin a pair of letters. */
const LETTERS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const SINGLE = 60;
const FIRST = LETTERS.length - SINGLE;
const MOST = SINGLE + FIRST * LETTERS.length;

export function pack(entries: readonly Entry[]): Packed {
  const count = new Map<string, number>();
  for (const entry of entries)
    for (const word of [...FIELDS.flatMap((field) => entry[field]), ...entry.ask.flat()])
      count.set(word, (count.get(word) ?? 0) + 1);
  const words = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
  if (words.length > MOST) throw new Error(`The search index holds ${words.length} words; ${MOST} can be numbered.`);
  const numbers = new Map(words.map((word, n) => [word, n]));
  const line = (said: readonly string[]) => said.map((word) => write(numbers.get(word) ?? 0)).join('');
  // Where order says nothing, numbers in order are smaller when compressed.
  const sorted = (said: readonly string[]) =>
    line([...said].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)));
  return {
    words: words.join(' '),
    fields: {
      question: entries.map(({ question }) => line(question)).join('\n'),
      short: entries.map(({ short }) => line(short)).join('\n'),
      tags: entries.map(({ tags }) => sorted(tags)).join('\n'),
      text: entries.map(({ text }) => sorted(text)).join('\n'),
      ask: entries.map(({ ask }) => ask.map(line).join(' ')).join('\n'),
    },
  };
}

function write(number: number): string {
  if (number < SINGLE) return LETTERS[number] ?? '';
  const rest = number - SINGLE;
  return `${LETTERS[SINGLE + Math.floor(rest / LETTERS.length)]}${LETTERS[rest % LETTERS.length]}`;
}

export function unpack({ words, fields }: Packed): Entry[] {
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
  const lines = (text: string) => text.split('\n').map(line);
  const [question, short, tags, text] = [fields.question, fields.short, fields.tags, fields.text].map(lines);
  return fields.ask.split('\n').map((ask, n) => ({
    question: question?.[n] ?? [],
    short: short?.[n] ?? [],
    tags: tags?.[n] ?? [],
    text: text?.[n] ?? [],
    ask: ask.split(' ').map(line),
  }));
}
