/**
 * The truth about a mutant. The stage marks every control a note is about with `data-control`; the marks move with
 * the controls through every change, so that it is always known where each note belongs, and where none does.
 */

const MARK = 'data-control';
/** Where a note would stand if what it says held: the spend card while it does not show zero. */
const MARK_OFF = 'data-control-off';

export function marksOf(id: string): Element[] {
  return [...document.querySelectorAll(`[${MARK}~="${id}"]`)];
}

export function isMarked(element: Element): boolean {
  return element.hasAttribute(MARK) || element.hasAttribute(MARK_OFF);
}

/** Whether the element is, or holds, a control of any note. */
export function holdsMarks(element: Element): boolean {
  return isMarked(element) || element.querySelector(`[${MARK}], [${MARK_OFF}]`) !== null;
}

/** The notes whose controls are, or lie in, the element. */
export function notesIn(element: Element): Set<string> {
  const marked = [element, ...element.querySelectorAll(`[${MARK}]`)];
  return new Set(marked.flatMap((one) => (one.getAttribute(MARK) ?? '').split(' ').filter(Boolean)));
}

/** Says that a note's condition now holds at its place, or no longer. */
export function setHolds(id: string, holds: boolean): void {
  const [from, to] = holds ? [MARK_OFF, MARK] : [MARK, MARK_OFF];
  for (const element of document.querySelectorAll(`[${from}="${id}"]`)) {
    element.removeAttribute(from);
    element.setAttribute(to, id);
  }
}

export type Verdict = 'right' | 'wrong' | 'fell back' | 'missing' | 'rightly absent';

/** @param heading whether the page's heading was found, where a note without a place of its own goes */
export function judge(id: string, found: Element | undefined, heading: boolean): Verdict {
  const marks = marksOf(id);
  if (marks.length === 0) return found ? 'wrong' : 'rightly absent';
  if (!found) return heading ? 'fell back' : 'missing';
  return marks.some((mark) => mark.contains(found) || isRowOf(found, mark, id)) ? 'right' : 'wrong';
}

/** A small element around the control, and around no other: its row, its card. */
function isRowOf(found: Element, mark: Element, id: string): boolean {
  if (!found.contains(mark) || (found.textContent ?? '').length > 200) return false;
  return [...notesIn(found)].every((other) => other === id);
}

/**
 * Whether a note's control can still be told once nobody can read the words: by what it links to, by its place at the
 * top, by a number of a shape that only it has. For the rest only the right place or none will do, and they are
 * counted apart.
 */
export function isClearWithoutWords(id: string, hasDecoys: boolean): boolean {
  const marks = marksOf(id);
  const first = [...document.querySelectorAll('h1, [aria-level="1"]')];
  const isHeading = first.length === 1 && marks.some((mark) => mark === first[0]);
  switch (id) {
    case 'api-usage-not-chatgpt':
    case 'codex-not-api-billing':
    case 'plan-not-api':
    case 'api-keys-leaked':
      return isHeading;
    case 'billing-credit-grants':
      return marks.some((mark) => /credit-grants/.test(mark.getAttribute('href') ?? ''));
    case 'api-usage-utc':
      return !hasDecoys && marks.some((mark) => mark.matches('button'));
    case 'api-usage-zero-spend':
    case 'billing-credit-balance':
      return !hasDecoys && marks.some((mark) => /^-?\$[\d.,]+$/.test(mark.textContent?.trim() ?? ''));
    case 'limits-alert-or-hard':
      return !hasDecoys && marks.some((mark) => /\$[\d.,]+\s*\/\s*\$[\d.,]+/.test(mark.textContent ?? ''));
    default:
      return false;
  }
}
