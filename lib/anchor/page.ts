/** Small readings of the page: what is shown, what it says, what belongs together. Nothing is changed here. */

/** Elements whose content is data or drawing, not words on the page. */
const MUTE = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'IFRAME', 'OBJECT', 'METERWISE-NOTE']);

export const OUR_TAG = 'meterwise-note';

/** Elements that show text of their own, in document order. At most `most`, so that a huge page stays cheap. */
export function elementsWithText(scope: Element, most = 3000): Element[] {
  const found = new Set<Element>();
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? MUTE.has(node.nodeName.toUpperCase())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : /\S/.test(node.nodeValue ?? '')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
  );
  while (found.size < most && walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent) found.add(parent);
  }
  return [...found];
}

/** The words of an element, with one space between its pieces. Long texts are cut: a control's label is short. */
export function textOf(element: Element, most = 300): string {
  const pieces: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (length < most && walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && MUTE.has(parent.nodeName.toUpperCase())) continue;
    const piece = (walker.currentNode.nodeValue ?? '').trim();
    if (piece) pieces.push(piece);
    length += piece.length;
  }
  return pieces.join(' ').replace(/\s+/g, ' ').slice(0, most);
}

/** What a control calls itself: its text, or else its label or value. */
export function labelOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (element instanceof HTMLInputElement) return element.value || element.placeholder || element.ariaLabel || '';
  return textOf(element) || (element.ariaLabel ?? '');
}

/** Whether the element is laid out and visible. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The smallest block around the element that says or offers more than the element itself. */
export function rowOf(element: Element): Element {
  const own = textOf(element);
  let row = element;
  for (let step = 0; step < 5 && row.parentElement && row.parentElement !== document.body; step++) {
    row = row.parentElement;
    if (textOf(row) !== own || row.querySelector('button') !== (element.matches('button') ? element : null)) break;
  }
  return row;
}

/**
 * Where controls are looked for: the open dialog if there is one (what lies behind it may quote the same words),
 * else the main part of the page, else all of it.
 */
export function scopeOf(document: Document): Element {
  const dialogs = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], dialog[open]')].filter(isShown);
  return dialogs.at(-1) ?? document.querySelector('main, [role="main"]') ?? document.body;
}
