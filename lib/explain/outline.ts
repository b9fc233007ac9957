/**
 * The outline of a page without a word of it, for a report: enough to build a replica from, nothing private in it. What
 * may be written down is listed here: elements of HTML itself, known roles and attribute names, shapes of numbers, and
 * those of our own known words that were found. No text, no value, no id, and no name that a page may have invented.
 */
import type { Shape } from '../../data/schema.ts';
import { isShown, OUR_TAG, scopesOf } from '../anchor/page.ts';
import { hasShape } from '../anchor/shapes.ts';

const MOST_ELEMENTS = 600;
const MOST_CHARACTERS = 12_000;
const SHAPES: Shape[] = ['money', 'percent', 'one-of-two', 'date-range', 'count'];
const NOTHING = /^(?:script|style|template|noscript|iframe|object)$/;
const ROLE =
  /^(?:alert|article|banner|button|cell|checkbox|columnheader|combobox|dialog|grid|gridcell|group|heading|img|link|list|listbox|listitem|main|menu|menuitem|meter|navigation|none|option|presentation|progressbar|radio|radiogroup|region|row|rowgroup|separator|status|switch|tab|table|tablist|tabpanel|textbox|toolbar)$/;
const ATTRIBUTE =
  /^(?:href|title|type|value|max|for|lang|dir|style|class|id|disabled|tabindex|placeholder|data-(?:state|testid|settings-panel-slug)|aria-(?:label|labelledby|controls|current|selected|checked|expanded|haspopup|hidden|level|modal|valuenow|valuemax|valuetext))$/;

/** @param known what we know of this site's notes: the words in it are the only ones that can come up */
export function outlineOf(known: unknown, isDialog: boolean): string {
  const words = [...new Set(wordsIn(known))];
  let left = MOST_ELEMENTS;

  function draw(element: Element, indent: string): string {
    if (left <= 0 || element.localName === OUR_TAG || NOTHING.test(element.localName) || !isShown(element)) return '';
    left--;
    let below = '';
    let previous = '';
    let times = 1;
    const end = () => (times > 1 ? `${indent} ×${times}\n` : '');
    for (const child of element instanceof SVGElement ? [] : element.children) {
      const drawn = draw(child, `${indent} `);
      if (drawn && drawn === previous) times++;
      else {
        below += end() + drawn;
        previous = drawn;
        times = 1;
      }
    }
    return `${indent}${describe(element, words)}\n${below}${end()}`;
  }

  const drawn = scopesOf(document, isDialog)
    .slice(0, 1)
    .map((scope) => draw(scope, ''));
  return drawn.join('').slice(0, MOST_CHARACTERS);
}

function describe(element: Element, words: readonly string[]): string {
  const { localName, role } = element;
  const isHtml = element instanceof HTMLElement && !(element instanceof HTMLUnknownElement) && !localName.includes('-');
  const text = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
  const said = `${text} ${element.ariaLabel ?? ''}`.toLowerCase();
  return [
    isHtml || localName === 'svg' ? localName : 'other',
    role && (ROLE.test(role) ? `role=${role}` : 'role'),
    ...element.getAttributeNames().filter((name) => ATTRIBUTE.test(name)),
    /\S/.test(text) && 'text',
    ...SHAPES.filter((shape) => hasShape(text, shape)),
    ...words.filter((word) => said.includes(word.toLowerCase())).map((word) => `"${word}"`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Every word in lists of words, wherever they stand in what we know. */
function wordsIn(known: unknown): string[] {
  if (Array.isArray(known)) return known.flatMap((one) => (typeof one === 'string' ? [one.trim()] : wordsIn(one)));
  return known && typeof known === 'object' ? Object.values(known).flatMap(wordsIn) : [];
}
