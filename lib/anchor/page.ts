/** Small readings of the page: what is shown, what it says, what belongs together. Nothing is changed here. */
import { look } from './shapes.ts';

export const OUR_TAG = 'meterwise-note';

/**
 * Not asked of the element itself: a form answers to the names of its fields before its own, and with a field called
 * "parentElement" in it every walk upwards would go round for ever.
 */
export function parentOf(node: Node | null | undefined): Element | null {
  return node ? Reflect.get(Node.prototype, 'parentElement', node) : null;
}

/** The numbers of NodeFilter, whose names a bundle cannot shorten: what is shown to a walk, and what it does with it. */
const ELEMENTS = 1;
const TEXTS = 4;
const TAKE = 1;
const LEAVE_ALL = 2;
const LOOK_INTO = 3;

const textsIn = (scope: Element) =>
  document.createTreeWalker(scope, ELEMENTS + TEXTS, (node) =>
    node instanceof Element ? (isMute(node) ? LEAVE_ALL : LOOK_INTO) : TAKE,
  );

/** Not asked of the element itself, for the same reason. */
const isMute = (element: Element) => Element.prototype.matches.call(element, look('mute'));

/** A line of text: the element that holds it, what it says, and which elements in it say what. */
export type Line = { element: Element; text: string; parts: Map<Element, string> };

/** More of them are not read, so that a huge page stays cheap. */
const MOST_LINES = 2000;

/** The lines of a page in its order. A line is what stands in one block, whatever inline elements divide it. */
export function linesIn(scope: Element): Line[] {
  const lines = new Map<Element, Line>();
  const divided = new Map<Element, boolean>();
  const walker = textsIn(scope);
  while (lines.size < MOST_LINES && walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    const parent = parentOf(walker.currentNode);
    if (!parent) continue;
    const element = blockOf(parent, scope, divided);
    const line = lines.get(element) ?? { element, text: '', parts: new Map() };
    line.text += data;
    if (!/\S/.test(data)) continue;
    lines.set(element, line);
    line.parts.set(parent, (line.parts.get(parent) ?? '') + data);
  }
  // A block may hold more than the line: the element that says it all by itself is nearer.
  for (const line of lines.values())
    if (line.parts.size === 1) line.element = [...line.parts.keys()][0] ?? line.element;
  return [...lines.values()];
}

/** What is pressed, or stands on a line alone, is a thing of its own, however it lies in its block. */
const PRESSED = 'a, button, [role="button"], [role="tab"], svg *, br + *, :has(+ br)';

const flows = (element: Element) => /^(inline|contents|none)$/.test(getComputedStyle(element).display);

function blockOf(element: Element, scope: Element, divided: Map<Element, boolean>): Element {
  let block = element;
  while (block !== scope && flows(block) && !block.matches(PRESSED)) {
    const around = parentOf(block);
    if (!around) break;
    if (!divided.has(around)) divided.set(around, isDivided(around));
    if (divided.get(around)) break;
    block = around;
  }
  return block;
}

/** Without words of its own, and with blocks between its parts: what these say are lines, though they flow as one. */
function isDivided(block: Element): boolean {
  const hasWords = [...block.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));
  return !hasWords && [...block.querySelectorAll('*')].some((one) => !flows(one));
}

/** The words of an element, with one space between its pieces. Long texts are cut: a control's label is short. */
export function textOf(element: Element, most = 300): string {
  const pieces: string[] = [];
  let length = 0;
  const walker = textsIn(element);
  while (length < most && walker.nextNode()) {
    const piece = (walker.currentNode.nodeValue ?? '').trim();
    if (piece) pieces.push(piece);
    length += piece.length;
  }
  return pieces.join(' ').replace(/\s+/g, ' ').slice(0, most);
}

/** All that a control calls itself: its text or value, and the words of what labels it. */
export function namesOf(element: Element): string[] {
  const names = [element.ariaLabel ?? ''];
  if (element instanceof HTMLSelectElement) names.push(element.selectedOptions[0]?.text ?? '');
  else if (element instanceof HTMLInputElement) names.push(element.value, element.placeholder);
  else names.push(textOf(element));
  // A form's own fields may have these names.
  const { labels, ariaLabelledByElements: others } = element as Element & { labels?: unknown };
  const all: Element[] = [...(labels instanceof NodeList ? labels : []), ...(Array.isArray(others) ? others : [])];
  names.push(...all.map((label) => textOf(label)));
  return names.filter(Boolean);
}

/** Whether the element is laid out and visible. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Whether it lies in a box of one pixel, for screen readers or the browser alone: nobody sees a note at that. */
export function isTucked(element: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const { width, height } = around.getBoundingClientRect();
    if (width > 0 && height > 0 && width + height <= 2 && getComputedStyle(around).overflow !== 'visible') return true;
  }
  return false;
}

/** The smallest block around the element that says or offers more than the element itself. */
export function rowOf(element: Element): Element {
  const own = textOf(element);
  let row = element;
  for (let step = 0; step < 5; step++) {
    const around = parentOf(row);
    if (!around || around === document.body) break;
    row = around;
    if (textOf(row) !== own || [...row.querySelectorAll('button, a[href]')].some((other) => other !== element)) break;
  }
  return row;
}

/**
 * Where controls are looked for, the best place first. Settings that open as a dialog: in the topmost dialog and nowhere
 * else, because the page behind it may quote the same words. Otherwise: the main part of the page, then all of it.
 */
export function scopesOf(document: Document, isDialog: boolean): Element[] {
  if (isDialog) return [...document.querySelectorAll(look('dialog'))].filter(isShown).slice(-1);
  const mains = [...document.querySelectorAll('main, [role="main"]')].filter(isShown);
  return [...mains.slice(0, 1), document.body];
}

/** Whether the element lies in a dialog that is not the place we look in. */
export function isInOtherDialog(element: Element, scope: Element): boolean {
  const dialog = element.closest(look('dialog'));
  return dialog !== null && !dialog.contains(scope);
}
