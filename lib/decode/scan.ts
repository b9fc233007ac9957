/**
 * Reads a text once, letter by letter, and says where which words stand: through colour codes, escaped JSON in JSON,
 * and lines a terminal broke in two. Takes time in proportion to the text, whatever is in it.
 */
import {
  type Automaton,
  BACKSLASH,
  CONTROL,
  ESCAPE,
  LAST_WORD_CLASS,
  OPEN_BRACKET,
  SKIPPED,
  SPACE_CLASS,
  SPECIAL,
  WHITE,
} from './automaton.ts';
import { isWide } from './fold.ts';

/**
 * Told of each word found.
 * @param word its number, from 1
 * @param start where it stands, in letters of the folded text
 * @param end where it ends there
 * @param line the line it ends in, from 0
 * @param at where it ends in the text as it was given
 * @param before the class of the letter before it: "gpt-5-codex" holds no "codex", nor does a path "/codex/"
 */
export type OnFound = (word: number, start: number, end: number, line: number, at: number, before: number) => void;

const LINE_END = 10;
/** How many letters back are remembered: more than any word has. A power of two. */
const MEMORY = 512;

export function scan(automaton: Automaton, text: string, onFound: OnFound): void {
  new Scan(automaton, text, onFound).run();
}

class Scan {
  private readonly automaton: Automaton;
  private readonly text: string;
  private readonly onFound: OnFound;
  /** The classes of the last letters, in turn. */
  private readonly memory = new Uint8Array(MEMORY);
  private position = 0;
  private line = 0;
  private at = 0;
  private state = 0;
  /** White space was passed, to be read as one space if letters follow that need one; with a line's end in it. */
  private isSpaced = false;
  private isBroken = false;
  private lastWasWide = false;
  /** The state as if the last line's end were not there, and the letters read since. 0: nothing spans that end. */
  private glued = 0;
  private sinceBreak = 0;
  private spacesLeftOut = 0;
  /** States in which words end at the last letter. They count if the next letter doesn't go on with them. */
  private open = 0;
  private openGlued = 0;

  constructor(automaton: Automaton, text: string, onFound: OnFound) {
    this.automaton = automaton;
    this.text = text;
    this.onFound = onFound;
  }

  run(): void {
    const { text } = this;
    const { kinds } = this.automaton;
    for (let at = this.runOrdinary(0); at < text.length; at = this.runOrdinary(at + 1)) {
      const code = text.charCodeAt(at);
      let kind = kinds[code] ?? 0;
      if (kind === SPECIAL) {
        const end = this.special(code, at);
        if (end >= at) {
          at = end;
          continue;
        }
        kind = 0;
      }
      if (kind === WHITE) {
        this.isSpaced = true;
        if (code === LINE_END) {
          this.isBroken = true;
          this.line++;
        }
      } else if (kind !== SKIPPED) this.letter(kind, code, at);
    }
    this.close(0);
  }

  /**
   * The same for what most of a text is: letters and single spaces in which no word ends. All in one loop, because this
   * is where the time goes. @returns where something else begins, to be read step by step
   */
  private runOrdinary(from: number): number {
    const { text, memory } = this;
    const { kinds, next, classes, ends } = this.automaton;
    if (this.isSpaced || this.glued !== 0 || this.open !== 0 || this.openGlued !== 0) return from;
    let { state, position } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let kind = kinds[code] ?? 0;
      if (kind >= SPECIAL) {
        // A space between two letters that are not wide.
        if (code !== 32 || at === from || at + 1 >= text.length) break;
        const after = text.charCodeAt(at + 1);
        if ((kinds[after] ?? 0) >= SPECIAL || isWide(after) || isWide(text.charCodeAt(at - 1))) break;
        kind = SPACE_CLASS;
      }
      const following = next[state * classes + kind] ?? 0;
      if (ends[following] !== 0) break;
      state = following;
      memory[position & (MEMORY - 1)] = kind;
      position++;
    }
    if (at > from) this.lastWasWide = isWide(text.charCodeAt(at - 1));
    this.state = state;
    this.position = position;
    return at;
  }

  /** @returns where what a special letter begins ends; before it, if it is an ordinary letter here */
  private special(code: number, at: number): number {
    if (code === BACKSLASH) return this.escaped(at);
    if (code === OPEN_BRACKET) return this.afterColour(at);
    return this.afterControl(code === ESCAPE ? at + 1 : at);
  }

  private letter(kind: number, code: number, at: number): void {
    const wide = isWide(code);
    if (this.isSpaced) this.space(wide);
    this.lastWasWide = wide;
    this.step(kind, at);
  }

  private space(isWideNow: boolean): void {
    // Without a space between them, lines are one anyway.
    const needsSpace = !this.lastWasWide && !isWideNow;
    const isBroken = this.isBroken && needsSpace;
    this.isSpaced = this.isBroken = false;
    if (!needsSpace) return;
    if (!isBroken) {
      this.step(SPACE_CLASS, -1);
      return;
    }
    const { depth } = this.automaton;
    // A long sentence may be broken more than once.
    const goesOn = (depth[this.glued] ?? 0) > (depth[this.state] ?? 0);
    const glued = goesOn ? this.glued : this.state;
    this.spacesLeftOut = goesOn ? this.spacesLeftOut + 1 : 1;
    this.glued = 0;
    this.step(SPACE_CLASS, -1);
    this.glued = glued;
    this.sinceBreak = 0;
  }

  private step(kind: number, at: number): void {
    const { next, classes, ends } = this.automaton;
    if (this.open !== 0 || this.openGlued !== 0) this.close(kind);
    this.memory[this.position & (MEMORY - 1)] = kind;
    this.position++;
    this.at = at;
    const state = next[this.state * classes + kind] ?? 0;
    this.state = state;
    if (ends[state] !== 0) this.open = state;
    if (this.glued !== 0) this.stepGlued(kind);
  }

  private stepGlued(kind: number): void {
    const { next, classes, depth } = this.automaton;
    this.glued = next[this.glued * classes + kind] ?? 0;
    this.sinceBreak++;
    // What began after the line's end is found without the glue too.
    if (this.glued === this.state || (depth[this.glued] ?? 0) <= this.sinceBreak) this.glued = 0;
    else this.openGlued = this.glued;
  }

  /** Words end where the next letter is none of theirs: "quota" is not in "quotas". */
  private close(nextKind: number): void {
    const last = this.memory[(this.position - 1) & (MEMORY - 1)] ?? 0;
    if (!isOfWord(last) || !isOfWord(nextKind)) {
      if (this.open !== 0) this.report(this.open, 0, 0);
      if (this.openGlued !== 0) this.report(this.openGlued, this.spacesLeftOut, this.sinceBreak);
    }
    this.open = this.openGlued = 0;
  }

  private report(state: number, extra: number, longerThan: number): void {
    const { word, shorter, lengths } = this.automaton;
    for (let s = word[state] ? state : (shorter[state] ?? 0); s !== 0; s = shorter[s] ?? 0) {
      const number = word[s] ?? 0;
      const length = lengths[number] ?? 0;
      if (length <= longerThan) return;
      const start = this.position - length - extra;
      const before = start > 0 ? (this.memory[(start - 1) & (MEMORY - 1)] ?? 0) : 0;
      const first = this.memory[start & (MEMORY - 1)] ?? 0;
      if (isOfWord(first) && isOfWord(before)) continue;
      this.onFound(number, start, this.position, this.line, this.at + 1, before);
    }
  }

  /** Reads what a backslash escapes, once or many times over. @returns where the last letter read stands */
  private escaped(from: number): number {
    const { text } = this;
    let at = from;
    while (text.charCodeAt(at + 1) === BACKSLASH) at++;
    const code = text.charCodeAt(at + 1);
    // \n, \r, \t
    if (code === 0x6e || code === 0x72 || code === 0x74) return this.unescaped(code === 0x6e ? LINE_END : 9, at + 1);
    // \u2019, \x1b
    const hex = code === 0x75 ? 4 : code === 0x78 ? 2 : 0;
    const digits = text.slice(at + 2, at + 2 + hex);
    if (hex > 0 && digits.length === hex && /^[0-9a-f]+$/i.test(digits))
      return this.unescaped(Number.parseInt(digits, 16), at + 1 + hex);
    return text.startsWith('033[', at + 1) ? this.afterControl(at + 4) : at;
  }

  private unescaped(code: number, at: number): number {
    if (code === ESCAPE) return this.afterControl(at + 1);
    const kind = this.automaton.kinds[code] ?? 0;
    if (kind === WHITE) {
      this.isSpaced = true;
      if (code === LINE_END) {
        this.isBroken = true;
        this.line++;
      }
    } else if (kind !== SKIPPED) this.letter(kind, code, at);
    return at;
  }

  /** Passes over a colour whose escape letter got lost on the way ("[31m"). */
  private afterColour(from: number): number {
    const { text } = this;
    let at = from + 1;
    while (at - from < 12 && isDigitOrSemicolon(text.charCodeAt(at))) at++;
    return at > from + 1 && text[at] === 'm' ? at : from - 1;
  }

  /** Passes over a control sequence of a terminal. @param at where its "[" or "]" stands, or another letter */
  private afterControl(at: number): number {
    const { text } = this;
    const opening = text.charCodeAt(at);
    let end = at + 1;
    if (opening === OPEN_BRACKET || opening === CONTROL) {
      while (end < text.length && text.charCodeAt(end) >= 0x20 && text.charCodeAt(end) <= 0x3f) end++;
      return end;
    }
    // "]" begins a title or a link, which ends with a bell or an escape, or with the line.
    if (opening !== 0x5d) return at - 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 7 || code === ESCAPE) return end;
      if (code === LINE_END) return end - 1;
    }
    return end;
  }
}

const isDigitOrSemicolon = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x3b;
const isOfWord = (kind: number): boolean => kind > 0 && kind <= LAST_WORD_CLASS;
