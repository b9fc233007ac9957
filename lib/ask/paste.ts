/**
 * What becomes of a paste that is too much for one line: it is read in memory, and the box shows one line of it. A
 * megabyte inside an input would make every key press slow.
 */
import { type Asked, ask } from './ask.ts';

export type Pasted = {
  asked: Omit<Asked, 'text'>;
  /** One line that stands for the whole: where the error is, or how it ends. */
  line: string;
  /** How long it was, in letters, and whether only its end was read. */
  length: number;
  isCut: boolean;
};

/** More than this is not typed. */
const MOST_IN_BOX = 1000;
/** Of a longer paste the end is read. */
export const MOST_READ = 10_000_000;
const MOST_IN_LINE = 160;
const AROUND = 400;

/** Whether a pasted text is more than a box can hold. */
export const isTooMuch = (text: string): boolean => text.length > MOST_IN_BOX || /[\r\n]/.test(text.trim());

export function readPaste(given: string, word?: string): Pasted {
  const { text, ...asked } = ask(endOf(given), word);
  const error = asked.errors[0];
  return {
    asked,
    line: error ? lineAt(text, error.at) : lastLine(text),
    length: given.length,
    isCut: given.length > MOST_READ,
  };
}

/** Cut between words, so that no half of a secret is left without its beginning. */
function endOf(given: string): string {
  return given.length > MOST_READ ? given.slice(-MOST_READ).replace(/^\S{0,4000}\s/, '') : given;
}

/** The line that holds a place, with that place in it. */
function lineAt(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - AROUND), at)
      .split(/[\r\n]+/)
      .at(-1) ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(at, at + AROUND))?.[0] ?? '';
  const start = clean(before);
  const room = MOST_IN_LINE - Math.min(start.length, MOST_IN_LINE / 2);
  const end = clean(after).slice(0, room);
  return (start.length + end.length > MOST_IN_LINE ? `…${start.slice(end.length - MOST_IN_LINE)}` : start) + end;
}

function lastLine(text: string): string {
  const lines = text.slice(-AROUND * 10).trimEnd();
  return clean(lines.split(/[\r\n]+/).at(-1) ?? '')
    .slice(-MOST_IN_LINE)
    .trim();
}

/** Without colour codes, control characters and doubled spaces. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals write them
  return text.replace(/\x1b\[[\x20-\x3f]*[\x40-\x7e]/g, '').replace(/[\s\x00-\x1f\x7f]+/g, ' ');
}
