/** Changes that leave words and order alone: classes, attributes, bars, icons, split text, changed values. */

import { contentOf, leavesOf, make, rename, type Subject, textOf } from '../page.ts';
import { marksOf, setHolds } from '../truth.ts';

/** Every class gets another name, and the style sheet follows. */
export function rehashClasses({ random }: Subject): boolean {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('body *'))
    for (const name of element.classList) if (!names.has(name)) names.set(name, '');
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';
  for (const name of names.keys()) {
    const prefix = random.pick(['_', 'css-', 'x', 'r', 'sc-']);
    names.set(name, prefix + Array.from({ length: 6 }, () => random.pick([...letters])).join(''));
  }
  for (const element of document.querySelectorAll('body *')) {
    const { classList } = element;
    if (classList.length > 0)
      element.setAttribute('class', [...classList].map((name) => names.get(name) ?? name).join(' '));
  }
  const style = document.querySelector('style.stage');
  if (style) style.textContent = renameInStyles(style.textContent ?? '', names);
  return names.size > 0;
}

function renameInStyles(styles: string, names: Map<string, string>): string {
  return styles.replace(/\.((?:[\w-]|\\.)+)/g, (whole, name: string) => {
    const next = names.get(name.replace(/\\/g, ''));
    return next ? `.${next}` : whole;
  });
}

const FAMILIES: ((name: string, element: Element) => boolean)[] = [
  (name) => name === 'title',
  (name) => name.startsWith('aria-'),
  (name, element) => name === 'role' && !/dialog/.test(element.role ?? ''),
  (name) => name.startsWith('data-'),
  (name) => name === 'id' || name === 'type' || name === 'tabindex',
];

/** Attributes go, family by family. A dialog stays one, and marks of the truth stay. */
export function dropAttributes({ random }: Subject): boolean {
  const families = random.some(FAMILIES, 2 + random.below(4));
  let dropped = 0;
  for (const element of document.querySelectorAll('body *'))
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-control') || (element.id === 'root' && name === 'id')) continue;
      if (!families.some((family) => family(name, element))) continue;
      element.removeAttribute(name);
      dropped++;
    }
  // Controls are built of other elements.
  if (random.chance(0.3))
    for (const button of [...document.querySelectorAll('main button')]) {
      const next = rename(button, random.pick(['div', 'a', 'span']), (name) => name !== 'type');
      if (!next.hasAttribute('role')) next.setAttribute('role', 'button');
      next.tabIndex = 0;
      dropped++;
    }
  return dropped > 0;
}

/** `<progress>` becomes a bar of plain boxes or a drawing, and the other way round. */
export function replaceBars(subject: Subject): boolean {
  const { random } = subject;
  const content = contentOf(subject);
  const way = random.pick(['boxes', 'boxes', 'role', 'ring']);
  let replaced = 0;
  for (const bar of [...content.querySelectorAll('progress')]) {
    const percent = Math.round((bar.value / bar.max) * 100);
    const next = way === 'ring' ? ring(percent) : boxes(percent);
    if (way === 'role')
      for (const [name, value] of Object.entries({ role: 'progressbar', 'aria-valuenow': String(percent) }))
        next.setAttribute(name, value);
    carryMark(bar, next);
    bar.replaceWith(next);
    replaced++;
  }
  // Boxes made just now are higher than these.
  for (const fill of [...content.querySelectorAll<HTMLElement>('div:empty')]) {
    const track = fill.parentElement;
    const box = track?.getBoundingClientRect();
    if (!track || !box || box.height === 0 || box.height > 10 || box.width < 60 || textOf(track)) continue;
    const percent = Math.round((fill.getBoundingClientRect().width / box.width) * 100);
    const next = make('progress', { max: '100', value: String(percent) });
    next.style.width = '100%';
    carryMark(track, next);
    track.replaceWith(next);
    replaced++;
  }
  return replaced > 0;
}

function carryMark(from: Element, to: Element): void {
  const mark = from.getAttribute('data-control');
  if (mark) to.setAttribute('data-control', mark);
}

function boxes(percent: number): HTMLElement {
  const fill = make('div', { style: `width: ${percent}%; height: 100%; background: currentColor` });
  const style = 'width: 160px; height: 12px; border-radius: 6px; background: #8884; overflow: hidden';
  return make('div', { style }, fill);
}

const SVG = 'http://www.w3.org/2000/svg';

function drawing(attributes: Record<string, string>, shape: string, inner: Record<string, string>): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const drawn = document.createElementNS(SVG, shape);
  for (const [name, value] of Object.entries(inner)) drawn.setAttribute(name, value);
  svg.append(drawn);
  return svg;
}

function ring(percent: number): Element {
  const size = { width: '24', height: '24', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor' };
  return drawing(size, 'circle', { cx: '12', cy: '12', r: '9', 'stroke-dasharray': `${percent * 0.56} 57` });
}

/** Icons before labels, marks of information after them. */
export function addIcons(subject: Subject): boolean {
  const { random } = subject;
  const leaves = leavesOf(contentOf(subject)).filter(({ text }) => text.length < 60);
  const ways = random.some(['drawing', 'letter', 'button', 'image'], 1 + random.below(2));
  const chosen = random.some(leaves, Math.ceil(leaves.length * 0.5));
  for (const { element, node, text } of chosen) {
    const way = random.pick(ways);
    const isButton = element.closest('button, a') !== null;
    if (way === 'button' && !isButton) {
      const label: Record<string, string> = random.chance(0.5) ? { 'aria-label': `About ${text}` } : { title: text };
      node.after(make('button', { type: 'button', style: 'width: 18px; height: 18px', ...label }, 'ⓘ'));
    } else if (way === 'letter') {
      node.before(make('span', { 'aria-hidden': 'true' }, random.pick(['⚡', '📊', '🕔', '💳', '●', '▸'])));
    } else if (way === 'image') {
      const source = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
      node.before(make('img', { src: source, alt: '', width: '16', height: '16' }));
    } else {
      const path = { d: 'M3 17V3M3 17h14M7 13V9M11 13V5', stroke: 'currentColor' };
      node.before(drawing({ width: '16', height: '16', viewBox: '0 0 20 20', style: 'display: inline' }, 'path', path));
    }
  }
  return chosen.length > 0;
}

/** One text in several nodes: pieces of text beside comments, or spans. */
export function splitTexts(subject: Subject): boolean {
  const { random } = subject;
  const way = random.pick(['comments', 'spans', 'words']);
  const leaves = leavesOf(contentOf(subject)).filter(({ text }) => /\s|\d\D|\D\d/.test(text) && text.length < 90);
  const chosen = leaves.filter(() => random.chance(0.8));
  for (const { node } of chosen) {
    const pieces = node.data.match(way === 'words' ? /\S+|\s+/g : /[$€]|[\d.,]*\d|[^\d$€]+?(?=[\d$€]|$)/g) ?? [];
    if (pieces.join('') !== node.data) continue;
    const nodes = pieces.flatMap((piece): Node[] => {
      if (way === 'comments') return [document.createComment(' '), document.createTextNode(piece)];
      return [piece.trim() ? make('span', {}, piece) : document.createTextNode(piece)];
    });
    node.replaceWith(...nodes);
  }
  return chosen.length > 0;
}

/** Other numbers in the same places: the page lives on. What shows zero may stop to, and the other way round. */
export function changeValues(subject: Subject): boolean {
  const { random, isSilent } = subject;
  let changed = 0;
  for (const leaf of leavesOf(contentOf(subject))) {
    const { text, node, element } = leaf;
    if (text.length > 40 || element.closest('th, label')) continue;
    const next = text
      .replace(/^\d+(?:\.\d+)?(?=\s?%)|(?<=剩余 |尚餘 )\d+(?=%)/, () =>
        String(random.pick([0, 1, 7, 37, 63, 93, 99, 100])),
      )
      .replace(/(?<=^-?\$)\d[\d,]*\.\d\d(?!\d)/, () => random.pick(['0.00', '0.41', '12.30', '1,204.75', '88.00']))
      .replace(/^[\d,]+(?:\.\d)?(?=\s?(?:credits|workspace|크레딧))/, () => random.pick(['0', '3', '874', '12,005.5']))
      .replace(/\b\d+d \d+h\b|\b\d+h \d+m\b/, () => random.pick(['6d 23h', '23h 4m', '2d 1h', '4h 58m', '12m']))
      .replace(/^\d{1,3}(?:,\d{3})+$/, () => random.pick(['0', '12', '1,047', '940,112']));
    if (next === text) continue;
    node.data = node.data.replace(text, () => next);
    changed++;
  }
  for (const bar of document.querySelectorAll('progress')) bar.value = random.below(101);
  if (!isSilent) followZero();
  return changed > 0;
}

/** The note about zero spend belongs to the card exactly while its figure is zero. */
function followZero(): void {
  const id = 'api-usage-zero-spend';
  const marks = marksOf(id).length > 0 ? marksOf(id) : [...document.querySelectorAll(`[data-control-off="${id}"]`)];
  const figure = marks.map(textOf).find((text) => /^-?\$[\d.,]+$/.test(text));
  if (figure) setHolds(id, /^\$0(?:\.0+)?$/.test(figure));
}
