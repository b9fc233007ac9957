/** A guest on the page: nothing of the page may move, be covered or be resized, except what a banner pushes down. */
import { afterEach, expect, test } from 'vitest';
import { OUR_TAG } from '../../lib/anchor/page.ts';
import { placeBanner, placeHint } from '../../lib/anchor/place.ts';
import { findRoom } from '../../lib/anchor/room.ts';

const CHIP = { position: 'absolute', width: '0', height: '0' };

function show(markup: string): { target: Element; scope: Element } {
  document.body.innerHTML = `<style>body { margin: 0; font: 14px/20px Arial; padding: 60px } * { box-sizing: border-box }</style>${markup}`;
  const target = document.querySelector('.target');
  if (!target) throw new Error('the markup has no .target');
  return { target, scope: document.body };
}

function host(style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement(OUR_TAG);
  Object.assign(element.style, style);
  return element;
}

const setFlow =
  (note: HTMLElement) =>
  (margin = '') => {
    note.style.position = margin ? 'relative' : 'absolute';
    note.style.margin = margin;
  };

const rects = () =>
  [...document.body.querySelectorAll('*')]
    .filter((element) => element.localName !== OUR_TAG)
    .map((element) => [element, element.getBoundingClientRect().toJSON()] as const);

afterEach(() => {
  document.body.innerHTML = '';
});

/** Places a hint and returns where its chip is drawn (window px), or undefined. */
function hint(markup: string): { chip: DOMRect; note: HTMLElement } | undefined {
  const { target, scope } = show(markup);
  const before = rects();
  const note = host(CHIP);
  let at = { dx: 0, dy: 0, size: 0 };
  const slot = placeHint(
    note,
    target,
    scope,
    (drawn) => {
      at = drawn;
    },
    setFlow(note),
  );
  for (const [element, rect] of before)
    expect(element.getBoundingClientRect().toJSON(), element.outerHTML).toEqual(rect);
  if (!slot) return undefined;
  const corner = note.getBoundingClientRect();
  return { chip: new DOMRect(corner.x + at.dx, corner.y + at.dy, at.size, at.size), note };
}

const meets = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const TRAPS: [name: string, markup: string][] = [
  ['a plain line', '<p><span class="target">Balance</span></p>'],
  [
    'a row with a button at its end',
    '<div style="display:flex;justify-content:space-between"><span class="target">0 credits</span><button>Add</button></div>',
  ],
  [
    'a toolbar without gaps',
    '<div style="display:flex;margin-top:30px"><button>A</button><button class="target">11/09/26-11/23/26</button><button>B</button></div><p>below</p>',
  ],
  [
    'children with a border between',
    '<style>.d > :not(:last-child) { border-bottom: 5px solid }</style><div class="d"><div>One</div><div class="target">Two</div></div>',
  ],
  [
    'children with a space between',
    '<style>.s > * + * { margin-top: 24px }</style><div class="s"><div>One</div><div class="target">Two</div><div>Three</div></div>',
  ],
  [
    'a grid',
    '<div style="display:grid;grid-template-columns:1fr 1fr;gap:8px"><div class="target">One</div><div>Two</div><div>Three</div></div>',
  ],
  [
    'stripes by position',
    '<style>.n > :nth-child(2n) { height: 60px }</style><div class="n"><div>One</div><div class="target">Two</div><div>Three</div><div>Four</div></div>',
  ],
  ['a list', '<ul><li class="target">One</li><li>Two</li></ul>'],
  ['a table', '<table><tr><td class="target">One</td><td>Two</td></tr></table>'],
  [
    'tabs',
    '<div role="tablist" style="display:flex;gap:30px"><button role="tab">A</button><button role="tab" class="target">B</button></div>',
  ],
  ['right to left', '<div dir="rtl"><span class="target">0 credits</span></div>'],
  [
    'a label that is cut off itself',
    '<div><div style="overflow:hidden;text-overflow:ellipsis;width:fit-content"><span class="target">0 credits</span></div></div>',
  ],
  [
    'a card that cuts off',
    '<div style="overflow:hidden;border-radius:12px;border:1px solid"><div style="padding:12px"><span class="target">0 credits</span></div></div>',
  ],
  [
    'the title of a card that is a column with gaps, in a grid that scrolls',
    '<style>.column { display: flex; flex-direction: column; gap: 10px; border: 1px solid; padding: 16px }</style><div style="overflow: auto; display: grid; grid-template-columns: 1fr 1fr; gap: 14px"><article class="column"><header class="target">Weekly</header><div>81%</div></article><article class="column"><header>Monthly</header><div>5%</div></article></div>',
  ],
];

test.each(TRAPS)('a chip is drawn in free space and moves nothing: %s', (_, markup) => {
  const placed = hint(markup);
  if (!placed) throw new Error('there is room');
  const { chip, note } = placed;
  for (const element of document.querySelectorAll('button, td, li, a')) {
    if (element.matches('li, td')) continue;
    expect(meets(chip, element.getBoundingClientRect()), `covers ${element.outerHTML}`).toBe(false);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement?.localName === 'style') continue;
    const range = document.createRange();
    range.selectNode(texts.currentNode);
    for (const line of range.getClientRects())
      expect(meets(chip, line), `covers "${texts.currentNode.textContent}"`).toBe(false);
  }
  // Near its control, and outside what only takes children of one kind.
  const target = document.querySelector('.target')?.getBoundingClientRect() as DOMRect;
  expect(Math.abs(chip.top - target.top)).toBeLessThan(70);
  expect(note.parentElement?.closest('ul, table, [role="tablist"], button, p')).toBeNull();
});

test('a chip is not drawn where the pane around its control does not show', () => {
  const pane =
    '<div id="pane" style="overflow:auto;width:240px;height:200px;margin-left:60px"><div style="white-space:nowrap"><b class="target">0 credits</b>, and more of it to the end of the line</div><div style="margin-top:30px">More text</div></div>';
  const placed = hint(pane);
  if (!placed) throw new Error('there is room');
  const box = document.querySelector('#pane')?.getBoundingClientRect() as DOMRect;
  expect(placed.chip.left).toBeGreaterThanOrEqual(box.left);
  expect(placed.chip.top).toBeGreaterThanOrEqual(box.top);
});

test('a chip at what unfolds is seen while it is folded', () => {
  const placed = hint(
    // A guest between these would part what belongs together.
    '<style>p { margin: 0 } p + p { margin-top: 8px } div + span { margin-left: 30px }</style><details><summary style="display: flex"><div><p class="target">Tier</p><p>What it allows</p></div><span>1</span></summary><p>More</p></details>',
  );
  expect(placed?.note.checkVisibility()).toBe(true);
});

test('what lies behind a dialog takes no room in it, also where the dialog must be scrolled to show that', () => {
  const behind = Array.from(
    { length: 12 },
    (_, line) => `<p style="margin: 0">${line} ${'behind '.repeat(20)}</p>`,
  ).join('');
  const dialog =
    'position: fixed; inset: 20px 40px auto; height: 120px; overflow: auto; background: white; border: 1px solid; padding: 8px';
  const placed = hint(
    `${behind}<div role="dialog" style="${dialog}"><div style="height: 160px">Settings</div><p><span class="target">Balance</span></p></div>`,
  );
  expect(document.querySelector('.target')?.getBoundingClientRect().top).toBeGreaterThan(150);
  expect(placed).toBeDefined();
});

test('what is beside a control is not covered either where the box has to be scrolled to show them', () => {
  const placed = hint(
    '<div style="height: 120px; overflow: auto"><div style="height: 300px">Settings</div><p><span class="target">Reload</span><button style="margin-left: 4px">40% off</button></p></div>',
  );
  const button = document.querySelector('button')?.getBoundingClientRect();
  expect(placed && button && meets(placed.chip, button)).toBe(false);
});

const apart = (a: DOMRect, b: DOMRect) =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

/** A row under another one in a card, its label followed by whatever stands on its line and by a line below it. */
const rowInCard = (beside: string) =>
  `<div style="border:1px solid;border-radius:9px;overflow:hidden;width:560px;line-height:1.2">
    <div style="padding:10px 12px"><div>93,394.5 credits remaining</div><span class="other">Your balance</span></div>
    <div style="padding:10px 12px;border-top:1px solid"><div><span class="target">Automatic reload</span>${beside}</div>
      <div style="margin-top:2px">Buys credits automatically when your balance runs low, whenever that is.</div></div>
  </div>`;

test('a small chip beside its control comes before a large one that stands on the line of another', () => {
  const found = hint(rowInCard(''));
  const target = document.querySelector('.target')?.getBoundingClientRect() as DOMRect;
  expect(found?.chip.width).toBe(16);
  expect(found?.chip.left).toBeGreaterThan(target.right);
  expect(found?.chip.top).toBeLessThan(target.bottom);
  expect(found?.chip.bottom).toBeGreaterThan(target.top);
});

test('where the line of its control is full, a chip is not drawn as near to what something else says', () => {
  const found = hint(rowInCard('<span style="padding:0 60px;background:#ccc">Up to 40 % off</span>'));
  const [target, other] = ['.target', '.other'].map((name) => document.querySelector(name)?.getBoundingClientRect());
  expect(found).toBeDefined();
  const { chip } = found as { chip: DOMRect };
  expect(apart(chip, target as DOMRect)).toBeLessThan(apart(chip, other as DOMRect));
});

test('a chip scrolls with its control, also where the box that scrolls is no positioned one', () => {
  const rows = '<p>Row</p>'.repeat(40);
  const { target, scope } = show(
    `<div id="box" style="height:200px;overflow:auto"><div><span class="target">Balance</span></div>${rows}</div>`,
  );
  const note = host(CHIP);
  let at = { dx: 0, dy: 0 };
  const slot = placeHint(
    note,
    target,
    scope,
    (drawn) => {
      at = drawn;
    },
    setFlow(note),
  );
  expect(slot).toBeDefined();
  const away = () => note.getBoundingClientRect().top + at.dy - target.getBoundingClientRect().top;
  const before = away();
  document.querySelector('#box')?.scrollTo(0, 120);
  expect(away()).toBe(before);
});

test('where everything is taken, there is no room, and nothing is left behind', () => {
  const cell = '<button style="width:60px;height:40px;padding:0;border:0">x</button>';
  const line = `<div style="display:flex">${cell.repeat(9)}</div>`;
  const middle = `<div style="display:flex">${cell.repeat(4)}${cell.replace('<button', '<button class="target"')}${cell.repeat(4)}</div>`;
  expect(hint(line.repeat(4) + middle + line.repeat(4))).toBeUndefined();
  expect(document.querySelector(OUR_TAG)).toBeNull();
});

test('a second chip does not cover the first', () => {
  const { target, scope } = show('<p><span class="target">Balance</span></p>');
  const spots: { left: number; top: number; size: number }[] = [];
  for (let n = 0; n < 2; n++) {
    const note = host({});
    const root = note.attachShadow({ mode: 'open' });
    const chip = document.createElement('div');
    chip.className = 'chip';
    root.append(chip);
    Object.assign(note.style, CHIP);
    const [spot] = findRoom(target, note);
    if (!spot) throw new Error('there is room');
    spots.push(spot);
    const draw = ({ dx, dy, size }: { dx: number; dy: number; size: number }) => {
      const box = { left: `${dx}px`, top: `${dy}px`, width: `${size}px`, height: `${size}px` };
      Object.assign(chip.style, { position: 'absolute', ...box });
    };
    placeHint(note, target, scope, draw, setFlow(note));
  }
  const [a, b] = spots.map(({ left, top, size }) => new DOMRect(left, top, size, size));
  expect(meets(a as DOMRect, b as DOMRect)).toBe(false);
});

const HEADINGS: [name: string, markup: string][] = [
  ['in the flow', '<h1 class="target">Usage</h1><p class="below">x</p>'],
  [
    'in a row with buttons',
    '<div style="display:flex;justify-content:space-between"><h1 class="target">Usage</h1><button>Export</button></div><p class="below">x</p>',
  ],
  [
    'in a column with gaps',
    '<div style="display:flex;flex-direction:column;gap:24px"><h1 class="target">Usage</h1><p class="below">x</p></div>',
  ],
  [
    'in a grid',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><h1 class="target">Usage</h1><p>y</p></div><p class="below">x</p>',
  ],
  [
    'with spaces between',
    '<style>.s > * + * { margin-top: 24px }</style><div class="s"><h1 class="target">Usage</h1><p class="below">x</p></div>',
  ],
  [
    'beside a column that stretches',
    '<div style="display:flex"><aside style="width:200px;border:1px solid">Menu</aside><main style="flex:1"><h1 class="target">Usage</h1><p class="below">x</p></main></div>',
  ],
  [
    'alone in its box, whose margin collapses',
    '<div><h1 class="target" style="margin:0 0 30px">Usage</h1></div><p class="below">x</p>',
  ],
];

test.each(HEADINGS)('a banner pushes what is below down by its height, and changes nothing else: %s', (_, markup) => {
  const { target, scope } = show(markup);
  const below = document.querySelector('.below') as Element;
  const was = { heading: target.getBoundingClientRect().toJSON(), below: below.getBoundingClientRect() };
  const note = host({ display: 'block' });
  const inner = document.createElement('div');
  inner.style.height = '50px';
  note.append(inner);
  const slot = placeBanner(note, target, scope, (px) => {
    inner.style.marginBottom = `${px}px`;
  });
  expect(slot).toBeDefined();
  expect(target.getBoundingClientRect().toJSON()).toEqual(was.heading);
  const now = below.getBoundingClientRect();
  expect([now.left, now.width, now.height]).toEqual([was.below.left, was.below.width, was.below.height]);
  expect(now.top - was.below.top).toBe(50);
});
