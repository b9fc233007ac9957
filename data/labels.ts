/** What markup tells of a text: whether it can be the label of something, and where labels stand. For more than one note. */
import type { Evidence } from './schema.ts';

/** A list with nothing to press in it tells what a plan, a page or a person may have. */
export const TOLD = ':is(ul, ol):not(:has(button:not([aria-label]), input, a, [role])) li';

/** The title of a part that folds: it says of what, whether the part is open or not. */
export const FOLD = 'summary, button[aria-expanded]:not([aria-haspopup])';
export const FOLDED: Evidence[] = [
  { longer: 60, weight: 'never' },
  { shape: 'sentence', weight: 'never' },
  { words: ['“', '"', '«', '„', '「'], match: 'part', weight: 'never' },
  { within: 'nav, aside:not(main aside), footer, blockquote, table', weight: 'never' },
];

/** The head of a column, not of a row. */
export const COLUMN = 'thead, tr:not(:has(td)) > th, [role="columnheader"]';

/** Something to press or a meter. What only explains is none. */
const PART = ':is(button, input, progress, meter, [role]):not([role="tooltip"], [hidden])';

/** What is no label of anything the page shows: things to press, messages, prose, what stands at the edge of a page. */
const label = (pressed: string): Evidence[] => [
  {
    within: `${pressed}, aside:not(main aside), footer, blockquote, [role="tab"], [role="menu"], [role="listbox"], [role="alert"], [role="status"]`,
    weight: 'never',
  },
  { longer: 50, weight: 'never' },
  { shape: 'sentence', weight: 'never' },
  // What holds several things to press, or meters, is more than one control.
  {
    is: `:has(${PART} ~ ${PART})`,
    weight: 'never',
  },
  // A text that quotes a label is not the label.
  { words: ['“', '"', '«', '„', '「'], match: 'part', weight: 'never' },
];
/** What a closed part hides. */
const CLOSED = 'details:not([open]) > :not(summary)';
export const LABEL = label('button, [role="button"], a, nav, details:not([open])');
/** A label that its value or its list tells from the title of a part may be what unfolds more of it. */
export const LABEL_OR_FOLD = label(`button, [role="button"], a, nav, ${CLOSED}`);
/** What is pressed, but for a row that is pressed as a whole: its label and its number are both in it, each in its box. */
const PRESSED = ':is(button, [role="button"], a):not(:has(:not(svg, svg *) + :not(svg, svg *)))';
/** A label in such a row, known by its words and what stands beside it. A part that folds has a way of its own (`FOLD`). */
export const LABEL_IN_ROW = label(`${PRESSED}, details:not([open])`);
/** A label that is known by the number beside it, even in a list that leads to more of each. */
export const LABEL_OF_NUMBER = label(`${PRESSED}, ${CLOSED}`);
