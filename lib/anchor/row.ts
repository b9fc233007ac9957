/** The row of a control: the block around it that holds what belongs to it, and no more. */
import type { Sign } from '../../data/schema.ts';
import { elementsWithText, rowOf } from './page.ts';
import type { Reading } from './reading.ts';
import { hasShape } from './shapes.ts';

/** A block whose text is longer than this (characters) is a part of the page, not a row of it. */
const LONGEST_ROW = 260;
/** A chart narrower than this (CSS px) is an ornament of a number. */
const WIDE_CHART = 240;
const LINKS = 'button, a[href], [role="button"]';

/** Signs that are elements. */
const SELECTORS = {
  bar: 'progress, meter, [role="progressbar"], [role="meter"]',
  switch: '[role="switch"], input[type="checkbox"]',
  button: LINKS,
  chart: 'svg, canvas, [role="img"]',
  table: 'table, [role="table"], [role="grid"]',
  // The exact moment behind "Resets in 4d 7h", or the day behind "Expires …".
  moment: '[title]',
} as const;

/** The smallest block around the element that has the sign; without a sign, that says or offers more than it. */
export function rowWith(
  element: Element,
  sign: Sign | undefined,
  scope: Element,
  reading: Reading,
): Element | undefined {
  if (!sign) return rowOf(element);
  const end = scope === document.body ? scope : scope.parentElement;
  for (let row = element.parentElement; row && row !== end; row = row.parentElement) {
    // A list may be long; a row with one number is not.
    if (sign !== 'percents' && reading.text(row).length > LONGEST_ROW) return undefined;
    if (has(row, sign, element, reading)) return row;
  }
  return undefined;
}

/**
 * Whether a block has the sign. An element counts if it is not the candidate itself.
 * @param wide looks at a whole page: its text is read piece by piece
 */
export function has(block: Element, sign: Sign, element: Element, reading: Reading, wide = false): boolean {
  if (sign === 'bar' && block.querySelector(SELECTORS.bar) === null) return !wide && hasThinBox(block);
  if (sign === 'moment')
    return [...block.querySelectorAll(SELECTORS.moment)].some((one) => /\d\D+\d/.test(one.getAttribute('title') ?? ''));
  if (sign === 'chart')
    return [...block.querySelectorAll(SELECTORS.chart)].some((one) => one.getBoundingClientRect().width >= WIDE_CHART);
  if (sign in SELECTORS)
    return [...block.querySelectorAll(SELECTORS[sign as keyof typeof SELECTORS])].some((one) => one !== element);
  const shape = sign as Exclude<Sign, keyof typeof SELECTORS>;
  if (wide) return elementsWithText(block, 500).some((one) => hasShape(reading.text(one), shape));
  return hasShape(reading.text(block), shape);
}

/** A bar that is drawn with a plain box: thin, wide and empty. */
function hasThinBox(block: Element): boolean {
  return [...block.querySelectorAll('div, span')].some((one) => {
    if (/\S/.test(one.textContent ?? '')) return false;
    const { width, height } = one.getBoundingClientRect();
    return width >= 60 && height > 0 && height <= 12;
  });
}
