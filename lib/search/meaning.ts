/** What words and phrases mean: those that people use for one another share a meaning (data/lexicon/english.ts). */
import { NEAR, OTHERS, OURS, SAME, SUBJECT } from '../../data/lexicon/english.ts';
import { stem } from './stem.ts';

/** The longest phrase, in words. */
const LONGEST = 3;
/** Joins the words of a phrase into one: "top+up". No word of a text has it. */
const JOINT = '+';

const joined = (text: string) => text.trim().split(/\s+/).map(stem).join(JOINT);

export type Kind = 'ours' | 'subject' | 'near' | 'others';
type Tables = {
  /** By word or phrase, its meanings; and the other way round. A meaning is named by the first of its line. */
  meanings: Map<string, string[]>;
  members: Map<string, string[]>;
  kinds: Map<string, Kind>;
};
let tables: Tables | undefined;

/** Read when the first word needs them: the popup has not to wait for it. */
function read(): Tables {
  const meanings: Tables['meanings'] = new Map();
  const members: Tables['members'] = new Map();
  for (const line of SAME.trim().split('\n')) {
    const all = [...new Set(line.split(',').map(joined))];
    const meaning = `~${all[0]}`;
    members.set(meaning, all);
    for (const each of all) meanings.set(each, [...(meanings.get(each) ?? []), meaning]);
  }
  const kinds: Tables['kinds'] = new Map();
  for (const [kind, list] of [
    ['ours', OURS],
    ['near', NEAR],
    ['subject', SUBJECT],
    ['others', OTHERS],
  ] as const)
    for (const each of list.split(',')) kinds.set(joined(each), kind);
  return { meanings, members, kinds };
}

function known(): Tables {
  tables ??= read();
  return tables;
}

export const meaningsOf = (word: string): readonly string[] => known().meanings.get(word) ?? [];
/** The words and phrases that have a meaning. */
export const membersOf = (meaning: string): readonly string[] => known().members.get(meaning) ?? [];
export const isMeaning = (word: string): boolean => word.startsWith('~');
export const isPhrase = (word: string): boolean => word.includes(JOINT);

export type Said = { words: string; from: number; to: number };

/** The words and phrases of a text that have a meaning: at each place the longest. */
export function meaningful(words: readonly string[]): Said[] {
  return longest(words, known().meanings);
}

/** Whether a word names somebody else's product: nobody meant another word by it. */
export const isProduct = (word: string): boolean => known().kinds.get(word) === 'others';

/** How often a text names our products, our subject, and the products of others. */
export function kindsIn(words: readonly string[]): Record<Kind, number> {
  const found = { ours: 0, subject: 0, near: 0, others: 0 };
  const { kinds } = known();
  for (const said of longest(words, kinds)) {
    const kind = kinds.get(said.words);
    if (kind) found[kind]++;
  }
  return found;
}

/** The words of our subject as they are written, and as they are compared. */
export function subjectWords(): Map<string, string> {
  const found = new Map<string, string>();
  for (const list of [SAME, SUBJECT, NEAR, OURS])
    for (const written of list.match(/[a-z]{4,}/g) ?? []) found.set(written, stem(written));
  return found;
}

function longest(words: readonly string[], known: ReadonlyMap<string, unknown>): Said[] {
  const found: Said[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(from + LONGEST, words.length); to > from; to--) {
      const said = to - from === 1 ? (words[from] ?? '') : words.slice(from, to).join(JOINT);
      if (!known.has(said)) continue;
      found.push({ words: said, from, to });
      from = to - 1;
      break;
    }
  return found;
}
