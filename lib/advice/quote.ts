/** A reader's own words, given back so that they can be shown: short, on one line, without invisible characters. */
import type { Span } from './recognise.ts';

export type Quote = { text: string; isClaim: boolean }[];

const MOST = 240;
const AROUND = 60;

/** The sentence that makes a claim, with the words marked that carry it; of a long one, what stands around those. */
export function quoteOf(text: string, { sentence, words }: { sentence: Span; words: readonly Span[] }): Quote {
  const first = words[0]?.start ?? sentence.start;
  const last = words.at(-1)?.end ?? sentence.end;
  const isLong = sentence.end - sentence.start > MOST;
  const start = isLong ? Math.max(sentence.start, first - AROUND) : sentence.start;
  const end = isLong ? Math.min(sentence.end, last + AROUND) : sentence.end;
  const parts: Quote = [];
  let at = start - (/["'“‘([<*_`]{0,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0);
  for (const word of words) {
    parts.push({ text: text.slice(at, word.start), isClaim: false });
    parts.push({ text: text.slice(word.start, word.end), isClaim: true });
    at = word.end;
  }
  const closing = /^["'”’)\]>*_`]{0,3}/.exec(text.slice(end, end + 3))?.[0] ?? '';
  parts.push({ text: text.slice(at, end) + closing, isClaim: false });
  if (start > sentence.start) parts.unshift({ text: '…', isClaim: false });
  if (end < sentence.end) parts.push({ text: '…', isClaim: false });
  return parts.map((part) => ({ ...part, text: clean(part.text) })).filter(({ text }) => text !== '');
}

/** Without line breaks, control characters, and those that turn the direction of what follows. */
const clean = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' ');
