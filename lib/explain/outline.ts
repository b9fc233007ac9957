/**
 * The outline of a page without a word of it, for a report: enough to build a replica from, nothing private in it. What
 * may be written down: elements of HTML itself, attributes that HTML itself has, roles and words that our own notes name,
 * and shapes of numbers. No text, no value, no id, and no name that a page may have invented.
 */
import type { Shape } from '../../data/schema.ts';
import { isShown, OUR_TAG, scopesOf } from '../anchor/page.ts';
import { hasShape } from '../anchor/shapes.ts';

const MOST_ELEMENTS = 600;
const MOST_CHARACTERS = 12_000;
const SHAPES: Shape[] = ['money', 'percent', 'one-of-two', 'date-range', 'count'];

/** @param notes what we know of this site's notes: the words and roles in it are the only ones that can come up */
export function outlineOf(notes: unknown, isDialog: boolean): string {
  const words = [...new Set(wordsIn(notes))];
  const roles: string[] = JSON.stringify(notes).match(/(?<=role=\W*)[a-z]+/g) ?? [];
  let left = MOST_ELEMENTS;

  function draw(element: Element, indent: string): string {
    if (left-- <= 0 || element.localName === OUR_TAG || !isShown(element)) return '';
    let below = '';
    let previous = '';
    let times = 1;
    const children = element instanceof SVGElement ? [] : [...element.children];
    for (const drawn of [...children.map((child) => draw(child, `${indent} `)), '']) {
      if (drawn && drawn === previous) times++;
      else {
        below += (times > 1 ? `${indent} ×${times}\n` : '') + drawn;
        previous = drawn;
        times = 1;
      }
    }
    return `${indent}${describe(element)}\n${below}`;
  }

  function describe(element: Element): string {
    const { localName, role } = element;
    const isHtml =
      element instanceof HTMLElement && !(element instanceof HTMLUnknownElement) && !localName.includes('-');
    const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
    const said = `${text} ${element.ariaLabel ?? ''}`.toLowerCase();
    return [
      isHtml || localName === 'svg' ? localName : 'other',
      ...element.getAttributeNames().filter((name) => isHtmlOwn(name, isHtml ? localName : 'div')),
      role && roles.includes(role) && `=${role}`,
      /\S/.test(text) && 'text',
      ...SHAPES.filter((shape) => hasShape(text, shape)),
      ...words.filter((word) => said.includes(word.toLowerCase())).map((word) => `"${word}"`),
    ]
      .filter(Boolean)
      .join(' ');
  }

  const [scope] = scopesOf(document, isDialog);
  return scope ? draw(scope, '').slice(0, MOST_CHARACTERS) : '';
}

/** Whether a new element of HTML itself has a property of that name, as it has for its attributes. */
function isHtmlOwn(attribute: string, tag: string): boolean {
  const sought = attribute.replace('-', '');
  for (const name in document.createElement(tag)) if (name.toLowerCase() === sought) return true;
  return sought === 'class';
}

/** Every word in lists of words, wherever they stand in what we know. */
function wordsIn(notes: unknown): string[] {
  if (Array.isArray(notes)) return notes.flatMap((one) => (typeof one === 'string' ? [one.trim()] : wordsIn(one)));
  return notes && typeof notes === 'object' ? Object.values(notes).flatMap(wordsIn) : [];
}
