/** What a page shows in the row of a note's control, for the live part of the note. Only what is visible is read. */
import { textOf } from './page.ts';
import { plain, readingOf } from './reading.ts';
import { rowWith } from './row.ts';
import { hasShape } from './shapes.ts';

export type Limit = {
  /** The percentage as the page writes it: "58%". */
  percent: string | undefined;
  /** What it says about the reset, and the `title` behind that. */
  reset: { text: string; title: string | undefined } | undefined;
};

const PERCENT = /\d[\d.,]*\s?[%％٪]|[%％٪]\s?\d[\d.,]*/;

export function readLimit(control: Element): Limit {
  const reading = readingOf([], document.body);
  const row = rowWith(control, 'percent', document.body, reading);
  // Several limits in one block: which number belongs to which label is not to be told from here.
  if (hasShape(reading.text(row), 'percents')) return { percent: undefined, reset: undefined };
  const texts = reading.lines(row).filter((line) => line !== control && !line.contains(control));
  const timed = texts.filter((line) => /\d/.test(reading.text(line)) && !PERCENT.test(reading.text(line)));
  const reset = timed.find((line) => line.closest('[title]')) ?? timed[0];
  return {
    percent: PERCENT.exec(textOf(row))?.[0],
    reset: reset && { text: textOf(reset), title: reset.closest('[title]')?.getAttribute('title') ?? undefined },
  };
}

/** Whether the count at a control, or beside it, is zero. */
export function isZero(control: Element): boolean {
  const reading = readingOf([], document.body);
  const own = reading.text(control);
  const text = /\d/.test(own) ? own : reading.text(rowWith(control, 'count', document.body, reading));
  return /\d/.test(text) && !/[1-9]/.test(text);
}

/** Which layout of the API usage page this is: the older one, the one with analytics, or not to be told. */
export function usageLayout(control: Element): 'older' | 'newer' | 'either' {
  const text = plain(textOf(control.closest('main, [role="main"]') ?? document.body, 2000));
  if (text.includes('analytics')) return 'newer';
  return text.includes('usage') ? 'older' : 'either';
}
