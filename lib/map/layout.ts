/**
 * Where everything of the meter map stands, for a width: frames, cards, lines of text. Pure: it measures nothing itself
 * and draws nothing. Sizes are CSS px. Which cell of the grid a thing stands in is data (data/meter-map.yaml).
 */
import type { CompiledMapMeter, CompiledMeterMap } from '../../data/compiled.ts';
import type { PageId } from '../../data/pages.ts';
import type { Cells } from '../../data/schema-guides.ts';
import { plain } from '../search/plain.ts';
import { type Box, type Route, routeBetween } from './route.ts';
import { type Measure, wrap } from './wrap.ts';

export type Text = { x: number; y: number; text: string };

export type Card = {
  kind: 'meter' | 'spender' | 'view';
  /** Of the meter, the spender, or the page. */
  id: string;
  box: Box;
  name: Text[];
  brief: Text[];
  /** Its parts, each with a mark at its first line. */
  parts: Text[][];
  turn?: number;
  /** No page is known that shows it. */
  unseen: boolean;
};

export type Frame = { page: PageId; box: Box; title: Text[]; blind: Text[] };
export type SideHead = { id: string; name: Text };
export type Arrow = Route & { as: 'spends' | 'refills' | 'shows'; to: string };

export type Layout = {
  layout: 'wide' | 'narrow';
  width: number;
  height: number;
  sides: SideHead[];
  /** The line between the two sides, and the words on it. */
  border: { y: number; text: Text[] };
  frames: Frame[];
  cards: Card[];
  arrows: Arrow[];
};

/** The words of the extension that stand in the picture. */
export type Names = { meter(id: string): string; page(id: PageId): string; blind(what: string): string };

/** From this width on there are three columns. */
const WIDE_FROM = 620;
/** The sizes of type, as components/app/map.css has them. */
export const TYPE = { name: 13, brief: 12, small: 11.5 };

const PAD = 10;
const ICON = 28;
const SIDE_HEAD = 30;
const LINE = { name: 17, brief: 16, small: 15 };
const SIZES = {
  wide: { shares: [0.82, 1, 1], gap: 52, edge: 12, rowGap: 22, frame: 10, border: 56 },
  narrow: { shares: [1, 1], gap: 24, edge: 10, rowGap: 24, frame: 8, border: 60 },
};

type Item = {
  card: Card;
  cells: Cells;
  height: number;
  /** Sets the lines once the place is known. */
  set(box: Box): void;
};

export function layOut(map: CompiledMeterMap, width: number, measure: Measure, names: Names): Layout {
  const layout = width >= WIDE_FROM ? 'wide' : 'narrow';
  const size = SIZES[layout];
  const columns = columnsOf(width, size);
  const spanOf = ([column, , many]: Cells) => {
    const first = columns[column];
    const last = columns[column + many - 1];
    if (!first || !last) throw new Error('a cell outside the grid');
    return { x: first.x, width: last.x + last.width - first.x };
  };
  const frames: Frame[] = [];
  const cards: Card[] = [];
  const sides: SideHead[] = [];
  let border: Layout['border'] = { y: 0, text: [] };
  let y = 0;

  map.sides.forEach((side, n) => {
    if (n > 0) {
      const lines = wrap(map.between, width - 2 * size.edge, TYPE.brief, false, measure);
      const at = y + size.border / 2;
      border = { y: at, text: stack(lines, width / 2, at - ((lines.length - 1) * LINE.brief) / 2 + 4, LINE.brief) };
      y += size.border;
    }
    sides.push({ id: side.id, name: { x: size.edge, y: y + 16, text: side.name } });
    y += SIDE_HEAD;

    const items = itemsOf(side, layout, (cells) => spanOf(cells).width, measure, names);
    const rowOf = ({ cells: [, row] }: Item) => row;
    const rows = [...new Set(items.map(rowOf))].sort((a, b) => a - b);
    const held = side.pages.map(({ page, blind }) => {
      const inside = items.filter(
        ({ card }) =>
          (card.kind === 'view' && card.id === page) ||
          side.meters.some(({ meter, pages }) => card.kind === 'meter' && meter === card.id && pages[0] === page),
      );
      const spans = inside.map(({ cells }) => spanOf(cells));
      const x = Math.min(...spans.map((span) => span.x)) - size.frame;
      const frameWidth = Math.max(...spans.map((span) => span.x + span.width)) + size.frame - x;
      const lines = wrap(names.blind(blind), frameWidth - 2 * PAD - 16, TYPE.small, false, measure);
      const inRows = inside.map(rowOf);
      const title = wrap(names.page(page), frameWidth - 2 * PAD, TYPE.small, true, measure);
      const [first, last] = [Math.min(...inRows), Math.max(...inRows)];
      return { page, inside, x, width: frameWidth, title, lines, first, last };
    });
    const headOf = (title: string[]) => title.length * LINE.small + 11;
    const footOf = (lines: string[]) => lines.length * LINE.small + 12;

    for (const row of rows) {
      const inRow = items.filter((item) => rowOf(item) === row);
      y += Math.max(0, ...held.filter(({ first }) => first === row).map(({ title }) => headOf(title)));
      const height = Math.max(...inRow.map((item) => item.height));
      for (const { card, cells, set, height: own } of inRow) {
        const { x, width: cardWidth } = spanOf(cells);
        // A meter fills its row; what one does is as high as its words, in the middle, and what a page says, at the top.
        const top = card.kind === 'spender' ? y + (height - own) / 2 : y;
        card.box = { x, y: top, width: cardWidth, height: card.kind === 'meter' ? height : own };
        set(card.box);
        cards.push(card);
      }
      y += height;
      const feet = held.filter(({ last }) => last === row).map(({ lines }) => footOf(lines));
      y += Math.max(0, ...feet) + size.rowGap;
    }
    y -= size.rowGap;

    for (const { page, inside, x, width: frameWidth, title, lines } of held) {
      const boxes = inside.map(({ card }) => card.box);
      const top = Math.min(...boxes.map((box) => box.y)) - headOf(title);
      const bottom = Math.max(...boxes.map((box) => box.y + box.height));
      frames.push({
        page,
        box: { x, y: top, width: frameWidth, height: bottom + footOf(lines) - top },
        title: stack(title, x + PAD, top + 17, LINE.small),
        blind: stack(lines, x + PAD + 16, bottom + 16, LINE.small),
      });
    }
  });

  const boxOf = (id: string) => cards.find((card) => card.id === id && card.kind !== 'view')?.box;
  const arrows = map.arrows.flatMap(({ from, to, as }): Arrow[] => {
    const start = as === 'shows' ? frames.find(({ page }) => page === from)?.box : boxOf(from);
    const end = boxOf(to);
    return start && end ? [{ ...clearOfFoot(routeBetween(start, end), start, end, frames), as, to }] : [];
  });
  return { layout, width, height: y + size.frame, sides, border, frames, cards, arrows };
}

/** An arrow down and out of a frame begins below the frame's last words, not across them. */
function clearOfFoot(route: Route, start: Box, end: Box, frames: readonly Frame[]): Route {
  const frame = frames.find(({ box }) => holds(box, start) && !holds(box, end));
  const [first, ...rest] = route.points;
  if (!frame || !first || route.angle !== 90) return route;
  return { ...route, points: [{ x: first.x, y: frame.box.y + frame.box.height }, ...rest] };
}

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y >= outer.y &&
  inner.y + inner.height <= outer.y + outer.height;

type Size = (typeof SIZES)['wide'];

function columnsOf(width: number, { shares, gap, edge }: Size): { x: number; width: number }[] {
  const free = width - 2 * edge - gap * (shares.length - 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  let x = edge;
  return shares.map((share) => {
    const column = { x, width: (free * share) / all };
    x += column.width + gap;
    return column;
  });
}

type Side = CompiledMeterMap['sides'][number];

function itemsOf(
  side: Side,
  layout: 'wide' | 'narrow',
  widthOf: (cells: Cells) => number,
  measure: Measure,
  names: Names,
): Item[] {
  return [
    ...side.spenders.map((spender) => spenderItem(spender.id, spender.name, spender[layout], widthOf, measure)),
    ...side.meters.map((meter) => meterItem(meter, meter[layout], widthOf, measure, names)),
    ...side.pages.flatMap(({ page, view }) => {
      if (!view) return [];
      const lines = wrap(view.says, widthOf(view[layout]) - 2 * PAD, TYPE.brief, false, measure);
      const card = blank('view', page);
      const set = (box: Box) => {
        card.brief = stack(lines, box.x + PAD, box.y + 18, LINE.brief);
      };
      return [{ card, cells: view[layout], height: lines.length * LINE.brief + 12, set }];
    }),
  ];
}

const blank = (kind: Card['kind'], id: string): Card => ({
  kind,
  id,
  box: { x: 0, y: 0, width: 0, height: 0 },
  name: [],
  brief: [],
  parts: [],
  unseen: false,
});

function spenderItem(
  id: string,
  name: string,
  cells: Cells,
  widthOf: (cells: Cells) => number,
  measure: Measure,
): Item {
  const lines = wrap(name, widthOf(cells) - 2 * PAD - 8, TYPE.brief, true, measure);
  const card = blank('spender', id);
  const set = (box: Box) => {
    card.name = stack(lines, box.x + box.width / 2, box.y + PAD + 11, LINE.brief);
  };
  return { card, cells, height: lines.length * LINE.brief + 2 * PAD - 4, set };
}

function meterItem(
  meter: CompiledMapMeter,
  cells: Cells,
  widthOf: (cells: Cells) => number,
  measure: Measure,
  names: Names,
): Item {
  const { turn, parts = [], pages } = meter;
  const inner = widthOf(cells) - 2 * PAD;
  const name = wrap(names.meter(meter.meter), inner - ICON, TYPE.name, true, measure);
  const brief = wrap(plain(meter.brief), inner, TYPE.brief, false, measure);
  const listed = parts.map((part) => wrap(part, inner - 14, TYPE.brief, false, measure));
  const top = PAD + Math.max(22, name.length * LINE.name) + 2;
  const partLines = listed.flat().length;
  const height = top + (brief.length + partLines) * LINE.brief + (parts.length > 0 ? 4 : 0) + PAD;
  const card: Card = { ...blank('meter', meter.meter), unseen: pages.length === 0, ...(turn ? { turn } : {}) };
  const set = ({ x, y }: Box) => {
    // One line of a name stands at the height of its icon's middle.
    card.name = stack(name, x + PAD + ICON, y + PAD + (name.length === 1 ? 16 : 12), LINE.name);
    card.brief = stack(brief, x + PAD, y + top + 12, LINE.brief);
    let next = y + top + brief.length * LINE.brief + 4 + 12;
    card.parts = listed.map((lines) => {
      const part = stack(lines, x + PAD + 14, next, LINE.brief);
      next += lines.length * LINE.brief;
      return part;
    });
  };
  return { card, cells, height, set };
}

const stack = (lines: string[], x: number, y: number, leading: number): Text[] =>
  lines.map((text, n) => ({ x, y: y + n * leading, text }));
