/**
 * Free space beside a control: where a chip can be drawn without covering anything the page shows.
 * Everything is measured in CSS pixels of the window; nothing is changed here.
 */
import { OUR_TAG, parentOf } from './page.ts';
import { look } from './shapes.ts';

export type Box = { left: number; top: number; right: number; bottom: number };
/** Where a chip begins. */
type Corner = { left: number; top: number };

/** How far from its control a chip may stand and still belong to it. */
const REACH = 44;
/** At page level chips share the line of the heading: as many find room as a page has notes. */
export const LINE = 160;
/** The least distance to what the page shows. */
const CLEARANCE = 2;
/** The distance we like. */
const GAP = 6;
/** The sizes a chip comes in: the comfortable one first. */
const SIZES = [20, 16] as const;
const MOST_NODES = 1500;

/**
 * Where a chip is drawn, in the window. `clear`: how far below the chip its control ends, so that what opens
 * downwards does not cover it (0 where the chip stands beside or under it).
 */
export type Spot = { left: number; top: number; size: number; clear: number };

/** The free spots beside the element and within reach of it, the best first. */
export function* findRoom(element: Element, own: Element, reach = REACH): Generator<Spot> {
  const target = visibleBox(element);
  const area = grow(target, reach + SIZES[0]);
  const taken = obstaclesIn(regionAround(element, area), area, own);
  const rightToLeft = getComputedStyle(element).direction === 'rtl';
  // A small chip on the control's own line before a large one above it, where it may be another control's line.
  for (const spots of [spotsBeside, spotsAround])
    for (const size of SIZES)
      for (const spot of spots(target, size, rightToLeft, reach)) {
        const chip = { ...spot, right: spot.left + size, bottom: spot.top + size };
        // Above or below, nothing else may be as near: it would seem to be about that.
        const apart = Math.max(target.top - chip.bottom, chip.top - target.bottom);
        if (!isOnPage(grow(chip, CLEARANCE)) || isTaken(grow(chip, Math.max(CLEARANCE, apart - 1)), taken)) continue;
        yield { ...spot, size, clear: chip.bottom <= target.top ? target.bottom - chip.bottom : 0 };
      }
}

export function hasRoom(element: Element, own: Element): boolean {
  return !findRoom(element, own).next().done;
}

/** The box of what the element shows: of its text where it has some, else its own. */
export function visibleBox(element: Element): Box {
  const own = element.getBoundingClientRect();
  if (element.matches(look('solid'))) return own;
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  return text.width > 0 && text.height > 0 ? text : own;
}

/** Spots on the control's line: after it, then before it, near ones first. */
function* spotsBeside(target: Box, size: number, rightToLeft: boolean, reach: number): Generator<Corner> {
  const middle = (target.top + target.bottom - size) / 2;
  for (let gap = GAP; gap <= reach; gap += 4) {
    const after = { left: target.right + gap, top: middle };
    const before = { left: target.left - gap - size, top: middle };
    yield rightToLeft ? before : after;
    if (gap > 2 * GAP) yield rightToLeft ? after : before;
  }
}

/** Spots above and below the control, near ones first, then off its corners. */
function* spotsAround(target: Box, size: number, rightToLeft: boolean): Generator<Corner> {
  const end = target.right - size;
  const starts = rightToLeft ? [target.left, end] : [end, target.left, (end + target.left) / 2];
  for (let gap = CLEARANCE + 1; gap <= REACH / 2; gap += 3) {
    for (const left of starts) {
      yield { left, top: target.top - gap - size };
      yield { left, top: target.bottom + gap };
    }
  }
  // Diagonally off the end of the control.
  for (const top of [target.top - size + 2, target.bottom - 2])
    yield { left: rightToLeft ? target.left - size - CLEARANCE : target.right + CLEARANCE, top };
}

/** Something the page shows. The edge of a card or a line: a chip stands inside it or outside, never across. */
type Obstacle = { box: Box; isEdge?: boolean };

function isTaken(chip: Box, obstacles: readonly Obstacle[]): boolean {
  return obstacles.some(({ box, isEdge }) => meet(box, chip) && !(isEdge && contains(box, chip)));
}

/** What the region shows within the area, without what is drawn for us already. */
function obstaclesIn(region: Node, area: Box, own: Node): Obstacle[] {
  let left = MOST_NODES;
  const within = (node: Node) => [...node.childNodes].flatMap(thingsIn);
  function thingsIn(node: Node): Obstacle[] {
    if (node === own || left-- <= 0) return [];
    const found = obstaclesOf(node, area);
    // What lies wholly elsewhere and shows nothing beyond itself is not entered.
    if (!(node instanceof Element) || node.localName === 'svg' || (found.length === 0 && isShut(node, area)))
      return found;
    return found.concat(within(node));
  }
  return within(region);
}

function isShut(element: Element, area: Box): boolean {
  const box = element.getBoundingClientRect();
  return !meet(box, area) && box.width > 0 && getComputedStyle(element).overflow !== 'visible';
}

/** What one node shows of its own within the area. */
function obstaclesOf(node: Node, area: Box): Obstacle[] {
  if (node instanceof Text) {
    if (!/\S/.test(node.data)) return [];
    const range = document.createRange();
    range.selectNode(node);
    return [...range.getClientRects()].filter((line) => meet(line, area)).map((box) => ({ box }));
  }
  if (!(node instanceof Element)) return [];
  const isOurs = node.localName === OUR_TAG;
  const box = (isOurs && seenBoxOf(node)) || node.getBoundingClientRect();
  if (!meet(box, area) || box.width === 0 || box.height === 0) return [];
  const isEdge = !isOurs && !node.matches(look('solid'));
  return isEdge && !isPainted(node) ? [] : [{ box, isEdge }];
}

/** Whether the window shows nothing in the box but empty ground. Looked at point by point, so that it is cheap. */
export function isFree(box: Box, own?: Element): boolean {
  const there = new Set<Element>();
  for (let x = box.left; x <= box.right; x += 6)
    for (let y = box.top; y <= box.bottom; y += 6)
      for (const element of document.elementsFromPoint(x, y)) if (element !== own) there.add(element);
  const texts = [...there].flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
  return !isTaken(
    box,
    [...there, ...texts].flatMap((node) => obstaclesOf(node, box)),
  );
}

/** Whether a bar of the page that stays where it is while the page scrolls lies over the place where a note is drawn. */
export function isUnderBar(note: Element, control: Element): boolean {
  const box = seenBoxOf(note);
  if (!box) return false;
  const stack = document.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  let over = stack.find((element) => element.localName !== OUR_TAG) ?? null;
  for (; over && !over.contains(control); over = parentOf(over))
    if (/fixed|sticky/.test(getComputedStyle(over).position)) return true;
  return false;
}

/** What is seen of a note of ours: a chip, or the card of a banner, not the space around it. */
export function seenBoxOf(note: Element): DOMRect | undefined {
  return note.shadowRoot?.querySelector('.chip, .card')?.getBoundingClientRect();
}

function isPainted(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return false;
  // A border of the style "none" has no width.
  const { borderWidth, backgroundImage, backgroundColor, boxShadow } = style;
  return /[1-9]/.test(borderWidth) || backgroundImage + boxShadow !== 'nonenone' || alphaOf(backgroundColor) > 0;
}

/** The opacity of a computed colour, from 0 to 1: "rgba(0, 0, 0, 0.5)", "oklch(0.5 0 0 / 0.5)", "rgb(0, 0, 0)". */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, alpha, percent] = /(?:\/\s*|^rgba\((?:[^,]+,){3}\s*)([\d.]+)(%?)\s*\)$/.exec(color) ?? [];
  return alpha === undefined ? 1 : Number(alpha) / (percent ? 100 : 1);
}

/**
 * The smallest block around the element that holds the whole area, so that neighbours are seen too. What lies behind a
 * dialog is no neighbour of anything in it, nor is what lies around a box that has to be scrolled to show the element.
 */
function regionAround(element: Element, area: Box): Element {
  let region = element;
  while (
    region !== document.body &&
    !region.matches(look('dialog')) &&
    !isShut(region, area) &&
    !contains(region.getBoundingClientRect(), area)
  )
    region = parentOf(region) ?? document.body;
  return region;
}

function isOnPage(box: Box): boolean {
  const page = document.documentElement;
  return box.left + scrollX >= 0 && box.top + scrollY >= 0 && box.right <= page.clientWidth;
}

function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
  );
}
