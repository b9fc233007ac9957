/** The meter map: its data, and the picture made of it, at every width and with longer words than ours. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { METERS } from '../../data/meters.ts';
import { PAGE_IDS } from '../../data/page-ids.ts';
import { layOut, type Names, type Text, TYPE } from '../../lib/map/layout.ts';
import { MAP_NODES, METER_MAP, metersOn } from '../../lib/map/map.ts';
import type { Box, Point } from '../../lib/map/route.ts';
import { type Measure, wrap } from '../../lib/map/wrap.ts';
import type { Known } from '../../scripts/content/behind.ts';
import { readMeterMap } from '../../scripts/content/meter-map.ts';
import { knownContent } from './known.ts';

let known: Known;
let map = '';
beforeAll(async () => {
  known = await knownContent();
  map = await readFile(new URL('../../data/meter-map.yaml', import.meta.url), 'utf8');
});

function problemsAfter(change: (text: string) => string): string[] {
  const changed = change(map);
  expect(changed, 'the change must change something').not.toBe(map);
  const problems: string[] = [];
  readMeterMap({ name: 'data/meter-map.yaml', text: changed }, known, (problem) => problems.push(problem));
  return problems;
}

/** Takes one entry of a list out, from its first line to the next entry or key of the same depth. */
const without = (line: string) => (text: string) => {
  const lines = text.split('\n');
  const from = lines.findIndex((entry) => entry.trim() === line);
  const depth = lines[from]?.search(/\S/) ?? 0;
  const length = lines.slice(from + 1).findIndex((entry) => entry.trim() !== '' && entry.search(/\S/) <= depth);
  return lines.toSpliced(from, length + 1).join('\n');
};

const broken: [what: string, change: (text: string) => string, says: string][] = [
  [
    'a meter left out',
    without('- meter: free-tokens'),
    'meters: "free-tokens" of data/meters.ts is not in the picture',
  ],
  ['a page left out', without('- page: api-keys'), 'pages: "api-keys" of data/pages.ts is not in the picture'],
  ['a meter nobody knows', (t) => t.replace('meter: free-tokens', 'meter: gold'), 'sides.1.meters.1.meter: is '],
  [
    'a page nobody knows',
    (t) => t.replace('pages: [chatgpt-billing]', 'pages: [my-page]'),
    'sides.0.meters.1.pages.0: is ',
  ],
  [
    'an answer that is not there',
    (t) => t.replace('answers: [banked-reset,', 'answers: [no-such-answer,'),
    'banked-resets: answers: "no-such-answer" is no answer we have',
  ],
  [
    'a doubt that is not passed on',
    (t) => t.replace(/^ +unsure: OpenAI's articles on resets.*\n/m, ''),
    'banked-resets: unsure: say in a sentence what is uncertain, because "banked-reset" is not of high confidence',
  ],
  [
    'a figure that is no fact',
    (t) => t.replace('The week is {codex-long-window}', 'The week is 7 days'),
    'agentic-allowance: refill: "7 days" ages',
  ],
  [
    'a fact that is not there',
    (t) => t.replace('{codex-long-window}', '{no-such-fact}'),
    '{no-such-fact} names no fact in data/facts',
  ],
  ['a figure in a part', (t) => t.replace('Weekly window', '7-day window'), 'agentic-allowance: parts: "7-day" ages'],
  [
    'two things in one cell',
    (t) => t.replace('wide: C3', 'wide: C2'),
    'banked-resets: wide: C2 is taken by chatgpt-credits',
  ],
  [
    'something foreign in the frame of a page',
    (t) => t.replace('wide: A3, narrow: B3', 'wide: A3, narrow: A4'),
    'apps: narrow: A4 lies inside the frame of chatgpt-usage, which does not show it',
  ],
  ['a cell that is none', (t) => t.replace('wide: C3', 'wide: D3'), 'wide: write a cell ("B2")'],
  ['cells the wrong way round', (t) => t.replace('"A8:B8"', '"B8:A8"'), 'the cell on the left comes first'],
  [
    'an arrow from nowhere',
    (t) => t.replace('from: chats, to', 'from: chat, to'),
    'arrows: "chat" is no spender or meter of the picture',
  ],
  [
    'a spender that spends nothing',
    (t) => t.replace(/^.*from: chats, to.*\n/m, ''),
    'chats: spends nothing; draw an arrow from it',
  ],
  [
    'a meter nothing spends',
    (t) => t.replace(/^.*from: chats, to.*\n/m, ''),
    'chat-limits: nothing spends it; draw an arrow to it',
  ],
  [
    'an empty page without a word',
    (t) => t.replace(/^ +view: \{ wide: B5.*\n/m, ''),
    'api-usage: no meter stands in this page; give it a view, in words',
  ],
  ['a figure in what a page cannot see', (t) => t.replace('what is left, Codex', '$5, Codex'), 'blind: "$5" ages'],
  ['no YAML', (t) => t.replace('sides:', '"sides'), 'not YAML: '],
];

test.each(broken)('said in plain words: %s', (_, change, says) => {
  expect(problemsAfter(change).join('\n')).toContain(says);
});

test('every meter and every page can be opened, each side in one go, a page before what stands in it', () => {
  const keys = MAP_NODES.map(({ key }) => key);
  expect([...keys].sort()).toEqual([...METERS, ...PAGE_IDS.map((id) => `page-${id}`)].sort());
  expect(MAP_NODES.map(({ side }) => side).filter((side, n, all) => side !== all[n - 1])).toEqual(['chatgpt', 'api']);
  for (const id of PAGE_IDS)
    for (const { meter, pages } of metersOn(id))
      if (pages[0] === id) expect(keys.indexOf(`page-${id}`)).toBeLessThan(keys.indexOf(meter));
});

// Half as long again as ours: German is not longer.
const MEASURES: Record<string, Measure> = {
  'our words': (text, size, bold) => text.length * size * (bold ? 0.56 : 0.52),
  'longer words': (text, size, bold) => text.length * size * (bold ? 0.84 : 0.78),
};
const NAMES: Names = {
  meter: (id) => `The meter ${id.replaceAll('-', ' ')}`,
  page: (id) => `The page ${id.replaceAll('-', ' ')}`,
  blind: (what) => `Not here: ${what}`,
};
const WIDTHS = [260, 296, 372, 480, 619, 620, 700, 824, 1100];

describe.each(Object.keys(MEASURES))('the picture, with %s', (words) => {
  const measure = MEASURES[words] as Measure;

  test.each(WIDTHS)('at %d px', (width) => {
    const layout = layOut(METER_MAP, width, measure, NAMES);
    const { cards, frames, arrows } = layout;
    expect(layout.layout).toBe(width < 620 ? 'narrow' : 'wide');
    expect(cards.filter(({ kind }) => kind === 'meter')).toHaveLength(METERS.length);
    expect(frames.map(({ page }) => page).sort()).toEqual([...PAGE_IDS].sort());

    for (const { id, box } of [...cards, ...frames.map(({ page, box }) => ({ id: page, box }))])
      expect(isInside(box, { x: 0, y: 0, width, height: layout.height }), `${id} is in the picture`).toBe(true);
    for (const [n, one] of cards.entries())
      for (const other of cards.slice(n + 1))
        expect(isApart(one.box, other.box), `${one.id} is apart from ${other.id}`).toBe(true);
    for (const [n, one] of frames.entries())
      for (const other of frames.slice(n + 1))
        expect(isApart(one.box, other.box), `${one.page} is apart from ${other.page}`).toBe(true);

    // A frame holds what its page shows first, and cuts through nothing.
    const held = new Map(METER_MAP.sides.flatMap((side) => side.meters.map(({ meter, pages }) => [meter, pages[0]])));
    for (const { kind, id, box } of cards)
      for (const frame of frames) {
        const belongs = kind === 'view' ? id === frame.page : kind === 'meter' && held.get(id as never) === frame.page;
        const fits = belongs ? isInside(box, frame.box) : isApart(box, frame.box);
        expect(fits, `${id} is ${belongs ? 'inside' : 'outside'} ${frame.page}`).toBe(true);
      }

    for (const { id, kind, box, name, brief, parts } of cards) {
      for (const line of [...brief, ...parts.flat()])
        expect(holdsText(box, line, TYPE.brief, false, measure), `${id}: ${line.text}`).toBe(true);
      for (const line of kind === 'meter' ? name : [])
        expect(holdsText(box, line, TYPE.name, true, measure), `${id}: ${line.text}`).toBe(true);
    }
    for (const { id, box, name } of cards.filter(({ kind }) => kind === 'spender'))
      for (const { text } of name) expect(measure(text, TYPE.brief, true), `${id}: ${text}`).toBeLessThan(box.width);
    for (const { page, box, title, blind } of frames) {
      expect(
        title.every((line) => holdsText(box, line, TYPE.small, true, measure)),
        `${page}: its name`,
      ).toBe(true);
      for (const line of blind)
        expect(holdsText(box, line, TYPE.small, false, measure), `${page}: ${line.text}`).toBe(true);
    }

    expect(arrows).toHaveLength(METER_MAP.arrows.length);
    for (const { points, to, as } of arrows) {
      const path = legs(points);
      const crossed = cards.filter(({ box }) => path.some(([from, end]) => crosses(from, end, box)));
      expect(
        crossed.map(({ id }) => id),
        `the arrow that ${as} ${to} crosses nothing`,
      ).toEqual([]);
      const target = cards.find(({ kind, id }) => kind === 'meter' && id === to);
      expect(target && touches(points.at(-1), target.box), `an arrow ends at ${to}`).toBe(true);
    }
  });
});

test('what is spent first and what second, in numbers and in arrows', () => {
  const turns = METER_MAP.sides.map(({ meters }) =>
    meters.filter(({ turn }) => turn).sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0)),
  );
  expect(turns.map((side) => side.map(({ meter }) => meter))).toEqual([
    ['agentic-allowance', 'chatgpt-credits'],
    ['free-tokens', 'api-credit'],
  ]);
  for (const [first, second] of turns) {
    const spends = METER_MAP.arrows.some(
      ({ from, to, as }) => from === first?.meter && to === second?.meter && as === 'spends',
    );
    expect(spends, `${first?.meter} before ${second?.meter}`).toBe(true);
  }
});

describe('wrap', () => {
  const letters: Measure = (text) => text.length;

  test('breaks between words, and a word only where it must', () => {
    expect(wrap('one two three', 7, 12, false, letters)).toEqual(['one two', 'three']);
    expect(wrap('Kontingentverwaltung ja', 8, 12, false, letters)).toEqual(['Kontinge', 'ntverwal', 'tung ja']);
    expect(wrap('', 8, 12, false, letters)).toEqual([]);
  });
});

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 0.5 &&
    inner.y >= outer.y - 0.5 &&
    inner.x + inner.width <= outer.x + outer.width + 0.5 &&
    inner.y + inner.height <= outer.y + outer.height + 0.5
  );
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}

function holdsText(box: Box, { x, y, text }: Text, size: number, bold: boolean, measure: Measure): boolean {
  return isInside({ x, y: y - size * 0.8, width: measure(text, size, bold), height: size }, box);
}

function legs(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((end, n) => [points[n] as Point, end]);
}

/** Whether a level or upright line runs through the inside of a box, not only along its edge. */
function crosses(from: Point, to: Point, box: Box): boolean {
  return (
    Math.min(from.x, to.x) < box.x + box.width - 1 &&
    Math.max(from.x, to.x) > box.x + 1 &&
    Math.min(from.y, to.y) < box.y + box.height - 1 &&
    Math.max(from.y, to.y) > box.y + 1
  );
}

function touches(point: Point | undefined, box: Box): boolean {
  if (!point) return false;
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy) < 0.5;
}
