/** Changes of the tree: wrappers, tags, order, tables and lists, landmarks. Words and numbers stay. */

import { contentOf, hasDigit, leavesOf, make, rename, type Subject, textOf, titlesOf, wrap } from '../page.ts';
import { holdsMarks, isMarked, marksOf, notesIn } from '../truth.ts';

const FIXED = 'summary, table, thead, tbody, tr, th, td, svg, svg *, select, option, html, body, #root';

export function addWrappers(subject: Subject): boolean {
  const { random } = subject;
  const content = contentOf(subject);
  const all = [...content.querySelectorAll('*')].filter((element) => !element.matches(FIXED));
  const marked = all.filter(holdsMarks);
  const chosen = new Set([
    ...random.some(marked, Math.ceil(marked.length * 0.4)),
    ...random.some(all, Math.ceil(all.length * 0.15)),
  ]);
  for (const element of chosen) {
    const inline = getComputedStyle(element).display.startsWith('inline');
    // Of a wrapper of a few, the others become siblings of what was theirs.
    for (let depth = 1 + random.below(2); depth > 0; depth--) wrap(element, inline ? 'span' : 'div');
  }
  if (!content.matches(FIXED) && random.chance(0.5)) {
    const inner = make('div', {}, ...content.childNodes);
    inner.className = content.className;
    content.append(inner);
  }
  return chosen.size > 0;
}

export function removeWrappers(subject: Subject): boolean {
  const { random } = subject;
  const content = contentOf(subject);
  let removed = 0;
  for (const element of [...content.querySelectorAll('div, span, section, article, header, li, ul, font')].reverse()) {
    if (isMarked(element) || element.matches('[role]') || element.childElementCount === 0) continue;
    const hasOwnText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
    if (hasOwnText || !textOf(element) || element.closest('svg, table')) continue;
    // Cards of a grid keep what is theirs together.
    const inGrid = element.parentElement && getComputedStyle(element.parentElement).display === 'grid';
    if (inGrid && element.childElementCount > 1) continue;
    // A wrapper of one is removed mostly, a wrapper of several now and then.
    if (!random.chance(element.childElementCount === 1 ? 0.8 : 0.3)) continue;
    element.replaceWith(...element.childNodes);
    removed++;
  }
  return removed > 0;
}

/** Sections, cards, rows, tabs and filters in another order. */
export function changeOrder(subject: Subject): boolean {
  const { random } = subject;
  const groups = [...document.querySelectorAll('body *')]
    .filter((parent) => !parent.matches('tr, thead, svg, select, table'))
    .map((parent) => alike(parent))
    .filter((group) => group.length > 1);
  const inContent = groups.filter(([first]) => first && contentOf(subject).contains(first));
  if (inContent.length === 0) return false;
  for (const group of random.some(inContent, 1 + random.below(3))) {
    const places = group.map((element) => {
      const place = document.createComment('');
      element.replaceWith(place);
      return place;
    });
    // Backwards where chance would leave all as it was.
    const mixed = random.shuffled(group);
    const order = mixed.every((element, index) => element === group[index]) ? mixed.reverse() : mixed;
    places.forEach((place, index) => {
      place.replaceWith(order[index] as Element);
    });
  }
  return true;
}

/** Children that are of a kind, so that their order says nothing. */
function alike(parent: Element): Element[] {
  const children = [...parent.children].filter((child) => textOf(child) && !child.matches('h1, nav, [role="tablist"]'));
  const movable = children.filter(
    (child) => !child.querySelector('h1, [role="tablist"], [role="tab"]') && !holdsHeading(child),
  );
  const [first] = movable;
  if (!first || movable.length < 2) return [];
  const same = movable.every((child) => child.localName === first.localName && child.className === first.className);
  const large = movable.every((child) => leavesOf(child).length > 1 && child.getBoundingClientRect().height >= 30);
  const titled = movable.map(beginsWithTitle);
  return same || (large && new Set(titled).size === 1) ? movable : [];
}

function holdsHeading(element: Element): boolean {
  return [...notesIn(element)].some((id) =>
    ['api-usage-not-chatgpt', 'codex-not-api-billing', 'plan-not-api', 'api-keys-leaked'].includes(id),
  );
}

function beginsWithTitle(element: Element): boolean {
  const [first] = leavesOf(element);
  return first !== undefined && !hasDigit(first.text) && Number(getComputedStyle(first.element).fontWeight) >= 500;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'div', 'div', 'p'];

/** h2 for h1 for div, and titles that were plain text become headings. */
export function swapHeadings(subject: Subject): boolean {
  const { random } = subject;
  const content = contentOf(subject);
  let swapped = 0;
  const next = new Map<string, string>();
  for (const heading of [...content.querySelectorAll('h1, h2, h3, h4, article > header, small')]) {
    const tag = next.get(heading.localName) ?? random.pick(HEADINGS.filter((other) => other !== heading.localName));
    next.set(heading.localName, tag);
    const style = getComputedStyle(heading);
    const { fontSize, fontWeight } = style;
    const renamed = rename(heading, tag);
    // A redesign changes the tag, not what is large on the page.
    renamed.style.cssText += `font-size: ${fontSize}; font-weight: ${fontWeight};`;
    if (/^(div|p)$/.test(tag) && random.chance(0.3)) {
      renamed.setAttribute('role', 'heading');
      renamed.setAttribute('aria-level', heading.localName.replace(/\D/g, '') || '3');
    }
    swapped++;
  }
  const plain = titlesOf(content).filter((title) => title.matches('div, span'));
  const tag = random.pick(['h2', 'h3', 'h4']);
  for (const title of random.chance(0.7) ? plain : []) {
    rename(title, tag);
    swapped++;
  }
  return swapped > 0;
}

/** Titles of sections go, where the rest of the section says enough. */
export function dropTitles(subject: Subject): boolean {
  const { random } = subject;
  const titles = titlesOf(contentOf(subject)).filter((title) => {
    if (title.matches('h1') || holdsHeading(title) || !title.parentElement) return false;
    // Not the only place a note is about.
    return [...notesIn(title)].every((id) => marksOf(id).some((mark) => !title.contains(mark) && isShort(mark)));
  });
  if (titles.length === 0) return false;
  for (const title of random.chance(0.6) ? titles : random.some(titles, 1)) {
    const parent = title.parentElement;
    title.remove();
    if (parent && !textOf(parent) && parent.childElementCount === 0) parent.remove();
  }
  return true;
}

const isShort = (element: Element) => textOf(element).length > 0 && textOf(element).length < 80;

export function dropLandmarks(subject: Subject): boolean {
  const { random } = subject;
  const all = [
    ...document.querySelectorAll(
      'main, nav, header, aside, section, article, footer, [role="main"], [role="navigation"]',
    ),
  ].filter((element) => !element.closest('dialog, [role="dialog"]') || element.matches('section, article, header'));
  const keepsMain = random.chance(0.2);
  let dropped = 0;
  for (const landmark of all) {
    if (landmark.localName === 'main' && keepsMain) continue;
    const plain = landmark.matches('[role="main"], [role="navigation"]') ? landmark : rename(landmark, 'div');
    for (const name of ['role', 'aria-label']) plain.removeAttribute(name);
    dropped++;
  }
  return dropped > 0;
}

/** Rows of plain boxes become tables, lists or grids; tables become boxes. */
export function changeLists(subject: Subject): boolean {
  const { random } = subject;
  const content = contentOf(subject);
  const tables = [...content.querySelectorAll('table')];
  const lists = [...content.querySelectorAll('*')].filter(isList);
  const chosen = [...random.some(lists, 1 + random.below(3)), ...random.some(tables, tables.length)];
  for (const list of chosen) {
    if (list.localName === 'table') unmakeTable(list, subject);
    else makeList(list, subject);
  }
  return chosen.length > 0;
}

function isList(element: Element): boolean {
  const children = [...element.children];
  const [first] = children;
  if (!first || element.closest('table, svg, [role="tablist"]') || element.matches('ul, ol')) return false;
  const same = children.every((child) => child.localName === first.localName && child.className === first.className);
  const rows = children.filter((child) => child.childElementCount > 1);
  return same && textOf(first) !== '' && (children.length > 1 || rows.length === 1) && first.matches('div, article, a');
}

function makeList(list: Element, { random }: Subject): void {
  const rows = [...list.children];
  const inTable = rows.every(
    (row) => row.matches('div, article') && row.childElementCount > 1 && textOf(row).length < 160 && !isMarked(row),
  );
  const way = inTable ? random.pick(['table', 'list', 'grid']) : 'list';
  if (way === 'list') {
    const items = rows.map((row) => (row.matches('a') ? wrap(row, 'li') : rename(row, 'li')));
    const ul = make('ul', { class: list.className });
    items[0]?.before(ul);
    ul.append(...items);
    list.removeAttribute('class');
  } else if (way === 'table') {
    const body = make('tbody', {});
    for (const row of rows) {
      const cells = [...row.childNodes]
        .filter((node) => node.textContent?.trim() || node instanceof Element)
        .map((node) => make('td', {}, node));
      body.append(make('tr', {}, ...cells));
    }
    list.replaceChildren(make('table', { style: 'width: 100%' }, body));
  } else {
    const named = random.chance(0.5);
    if (named) list.setAttribute('role', 'table');
    for (const row of rows as HTMLElement[]) {
      if (named) row.setAttribute('role', 'row');
      row.style.cssText += `display: grid; grid-template-columns: repeat(${row.childElementCount}, 1fr); align-items: center;`;
      if (named)
        for (const cell of row.querySelectorAll(':scope > div, :scope > span')) cell.setAttribute('role', 'cell');
    }
  }
}

function unmakeTable(table: Element, { random }: Subject): void {
  const named = random.chance(0.4);
  const way = random.pick(['grid', 'list']);
  for (const row of [...table.querySelectorAll('tr')]) {
    const cells = [...row.children].map((cell) => {
      const next = rename(cell, way === 'list' ? 'span' : 'div');
      if (named) next.setAttribute('role', 'cell');
      return next;
    });
    const next = rename(row, way === 'list' ? 'li' : 'div');
    next.style.cssText = `display: grid; grid-template-columns: repeat(${cells.length}, 1fr); padding: 8px 16px; gap: 12px`;
    if (named) next.setAttribute('role', 'row');
  }
  for (const part of [...table.querySelectorAll('thead, tbody')]) {
    if (way === 'list') part.replaceWith(...part.childNodes);
    else rename(part, 'div');
  }
  const next = rename(table, way === 'list' ? 'ul' : 'div');
  if (named) next.setAttribute('role', 'table');
}

/** The value before its label, in rows and cards alike. */
export function swapLabelAndValue(subject: Subject): boolean {
  const { random } = subject;
  const content = contentOf(subject);
  const pairs = [...content.querySelectorAll('*')].filter(
    (parent) => !parent.closest('table, svg, button, [role="tablist"]') && pairIn(parent),
  );
  const classes = [...new Set(pairs.map(({ className }) => className))];
  // A redesign swaps all rows of a kind.
  const chosen = new Set(random.some(classes, 1 + random.below(3)));
  let swapped = 0;
  for (const parent of pairs) {
    if (!chosen.has(parent.className)) continue;
    const pair = pairIn(parent);
    if (!pair) continue;
    pair[0].before(pair[1]);
    swapped++;
  }
  for (const leaf of leavesOf(content)) swapped += turnAround(leaf) ? 1 : 0;
  return swapped > 0;
}

/** A label and the value after it: the first two children with text, one of them with a number. */
function pairIn(parent: Element): [Element, Element] | undefined {
  const [first, second, ...rest] = [...parent.children].filter((child) => textOf(child) || child.matches('progress'));
  if (!first || !second || rest.length > 3 || !holdsMarks(parent) || textOf(parent).length > 160) return undefined;
  if (first.querySelector('h1') || first.matches('h1')) return undefined;
  const isPair = !hasDigit(firstText(first)) && hasDigit(textOf(second)) && textOf(second).length < 40;
  return isPair ? [first, second] : undefined;
}

const firstText = (element: Element) => leavesOf(element)[0]?.text ?? '';

/** "58% left" becomes "left: 58%". */
function turnAround({ node, element, text }: { node: Text; element: HTMLElement; text: string }): boolean {
  const parts = /^(-?\$?[\d.,]+\s?%?)\s+([\p{L} ]{3,24})$/u.exec(text);
  if (!parts || element.closest('table, h1, h2, button, a')) return false;
  const [, number = '', words = ''] = parts;
  // The 5 of "5 hour usage limit" is no value.
  if (/^(?:hour|Stunden|시간|小时|小時|時間)/i.test(words)) return false;
  node.data = node.data.replace(text, `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${number}`);
  return true;
}
