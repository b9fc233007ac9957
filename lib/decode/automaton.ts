/**
 * Finds all of many words in one pass over a text (Aho and Corasick): one table of states, one step a letter, whatever
 * the number of words. A pasted megabyte costs milliseconds, and ten cost ten times that.
 */
import { foldTable, NOTHING, SPACE } from './fold.ts';

/** Kinds of letters that are no class of the table. SPECIAL begins something: an escape, a colour. */
export const SKIPPED = 255;
export const WHITE = 254;
export const SPECIAL = 253;
/** Letters that may begin something: a backslash, a bracket, and the two that begin a terminal's commands. */
export const BACKSLASH = 0x5c;
export const OPEN_BRACKET = 0x5b;
export const ESCAPE = 0x1b;
export const CONTROL = 0x9b;
/** Classes 1 to 37 are what words are made of: a to z, 0 to 9 and the low line. 38 is the space. */
const WORD_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_';
export const LAST_WORD_CLASS = WORD_LETTERS.length;
export const SPACE_CLASS = LAST_WORD_CLASS + 1;
export const HYPHEN_CLASS = SPACE_CLASS + 1;
export const SLASH_CLASS = HYPHEN_CLASS + 1;

export type Automaton = {
  /** The class of each code unit; SKIPPED, WHITE, SPECIAL, or 0 for a letter that stands in no word. */
  kinds: Uint8Array;
  classes: number;
  /** The state that follows: next[state * classes + class]. */
  next: Uint16Array;
  /** How many letters of a word each state stands for. */
  depth: Uint8Array;
  /** The longest word that ends in a state (its number, from 1), or 0; and the state to look on at for shorter ones. */
  word: Uint16Array;
  shorter: Uint16Array;
  /** Whether any word ends in a state. */
  ends: Uint8Array;
  /** Of each word, from 1: its length. */
  lengths: number[];
};

/** @param words folded, each once, none longer than 255 letters */
export function build(words: readonly string[]): Automaton {
  const classOf = new Map<string, number>();
  for (const letter of `${WORD_LETTERS} -/`) classOf.set(letter, classOf.size + 1);
  for (const word of words) for (const letter of word) if (!classOf.has(letter)) classOf.set(letter, classOf.size + 1);
  const classes = classOf.size + 1;
  if (classes > SPECIAL) throw new Error(`signatures use ${classes} different letters; there is room for ${SPECIAL}`);

  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  if (most > 0xffff) throw new Error('signatures are too long taken together');
  const trie = { next: new Uint16Array(most * classes), states: 1, classes, children: [[]] as Child[][] };
  const depth = new Uint8Array(most);
  const word = new Uint16Array(most);
  words.forEach((letters, n) => {
    let state = 0;
    for (const letter of letters) {
      const c = classOf.get(letter) ?? 0;
      const step = state * classes + c;
      if (trie.next[step] === 0) {
        depth[trie.states] = (depth[state] ?? 0) + 1;
        trie.children[state]?.push({ c, state: trie.states });
        trie.children[trie.states] = [];
        trie.next[step] = trie.states++;
      }
      state = trie.next[step] ?? 0;
    }
    word[state] = n + 1;
  });
  const shorter = addFallbacks(trie, word);

  const { states } = trie;
  return {
    kinds: kindsOf(classOf),
    classes,
    next: trie.next.slice(0, states * classes),
    depth: depth.slice(0, states),
    word: word.slice(0, states),
    shorter,
    ends: Uint8Array.from(shorter, (state, n) => (state || word[n] ? 1 : 0)),
    lengths: [0, ...words.map(({ length }) => length)],
  };
}

type Child = { c: number; state: number };
type Trie = { next: Uint16Array; states: number; classes: number; children: Child[][] };

/** Fills in, state by state from the shortest on, where to go on when a word breaks off. */
function addFallbacks({ next, states, classes, children }: Trie, word: Uint16Array): Uint16Array {
  const shorter = new Uint16Array(states);
  const fallback = new Uint16Array(states);
  const queue = (children[0] ?? []).map(({ state }) => state);
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] ?? 0;
    const back = fallback[state] ?? 0;
    shorter[state] = word[back] ? back : (shorter[back] ?? 0);
    next.copyWithin(state * classes, back * classes, (back + 1) * classes);
    for (const child of children[state] ?? []) {
      fallback[child.state] = next[back * classes + child.c] ?? 0;
      next[state * classes + child.c] = child.state;
      queue.push(child.state);
    }
  }
  return shorter;
}

function kindsOf(classOf: ReadonlyMap<string, number>): Uint8Array {
  const letters = foldTable();
  const kinds = new Uint8Array(letters.length);
  const byCode = new Uint8Array(letters.length);
  for (const [letter, c] of classOf) byCode[letter.charCodeAt(0)] = c;
  for (let code = 0; code < letters.length; code++) {
    const letter = letters[code] ?? 0;
    kinds[code] = letter === NOTHING ? SKIPPED : letter === SPACE ? WHITE : (byCode[letter] ?? 0);
  }
  for (const code of [BACKSLASH, OPEN_BRACKET, ESCAPE, CONTROL]) kinds[code] = SPECIAL;
  return kinds;
}
