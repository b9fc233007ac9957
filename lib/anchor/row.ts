/** The row of a control: the block around it that holds what belongs to it, and no more. */
import type { Sign } from '../../data/schema.ts';
import { parentOf, rowOf } from './page.ts';
import type { Reading } from './reading.ts';
import { hasShape, look } from './shapes.ts';

/** A block whose text is longer than this (characters) is a part of the page, not a row of it. */
const LONGEST_ROW = 260;
/** A chart narrower than this (CSS px) is an ornament of a number; one that is no higher is a bar. */
const WIDE_CHART = 240;
const HIGH_CHART = 24;
/** So many are looked at for a bar beside one of them. */
const MOST_PERCENTAGES = 20;

/**
 * The smallest block around the element that has the sign; where none has, the smallest that says or offers more. Of a
 * table, the table it is in.
 */
export function rowWith(element: Element, sign: Sign | undefined, scope: Element, reading: Reading): Element {
  if (!sign) return rowOf(element);
  if (sign === 'table') return element.closest(look(sign)) ?? rowOf(element);
  const end = scope === document.body ? scope : parentOf(scope);
  for (let row = parentOf(element); row && row !== end; row = parentOf(row)) {
    // A list may be long; a row with one number is not. What holds the main part of the page is the page.
    if (!['percents', 'days'].includes(sign) && reading.text(row).length > LONGEST_ROW) break;
    if (row.querySelector('main')) break;
    if (has(row, sign, element, reading)) return row;
  }
  return rowOf(element);
}

/**
 * Whether a block has the sign. An element counts if it is not the candidate itself.
 * @param wide looks at a whole page: its text is read piece by piece
 */
export function has(block: Element, sign: Sign, element: Element, reading: Reading, wide = false): boolean {
  const all = (selector: string) => [...block.querySelectorAll(selector)];
  switch (sign) {
    case 'gauge':
      return reading
        .lines(block)
        .filter((line) => hasShape(reading.text(line), 'percent'))
        .slice(0, MOST_PERCENTAGES)
        .some((line) => has(rowWith(line, 'bar', block, reading), 'bar', line, reading));
    case 'bar':
      return (
        block.querySelector(look(sign)) !== null || (!wide && reading.once('thin', block, () => hasThinBox(block)))
      );
    case 'moment':
      return all('[title]').some((one) => /\d\D+\d/.test(one.getAttribute('title') ?? ''));
    case 'chart':
      return all('svg, canvas, [role="img"]').some((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width >= WIDE_CHART && height >= HIGH_CHART;
      });
    case 'button':
      // A row that is pressed as a whole is one; a mark that only explains is no button of the row.
      return (
        block.matches(look('press')) ||
        all(look('press')).some((one) => one !== element && /\p{L}/u.test(reading.text(one)))
      );
    case 'switch':
    case 'press':
    case 'table':
      return all(look(sign)).some((one) => one !== element);
    default:
      return wide
        ? // What is chosen is said as well, also where a button has it in several boxes.
          [...reading.lines(block), ...all('select,button')].some((line) =>
            reading.names(line).some((name) => hasShape(name, sign)),
          )
        : hasShape(reading.text(block), sign);
  }
}

/** A bar that is drawn with a plain box: thin, wide and empty. */
function hasThinBox(block: Element): boolean {
  return [...block.querySelectorAll('div, span')].some((one) => {
    if (/\S/.test(one.textContent ?? '')) return false;
    const { width, height } = one.getBoundingClientRect();
    return width >= 60 && height >= 2 && height <= 12;
  });
}
