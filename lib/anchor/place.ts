/**
 * Puts a note's host into the page, beside its control and outside what the page's framework owns. Measured before
 * and after in the same task: where anything of the page moved, it is undone and the next slot is tried.
 */
import { OUR_TAG, parentOf } from './page.ts';
import { type Box, findRoom, type Spot, seenBoxOf, visibleBox } from './room.ts';
import { look } from './shapes.ts';

const MOST_LEVELS = 8;
/** Layout is compared to half a pixel: less is rounding. */
const TOLERANCE = 0.5;
/** The largest margin (px) that may stop collapsing when a banner comes after what had it. */
const MARGIN = 64;
/** How far (px) below its heading a banner may begin: farther down it is no longer the heading's. */
const BELOW = 160;

/** Slots from the nearest outwards: the elements after which a host may be inserted. */
function* slotsFor(element: Element, scope: Element): Generator<Element> {
  let slot = element;
  // Out of every closed container first: a note may not live inside a row or a list.
  for (let closed = parentOf(slot)?.closest(look('closed')); closed && scope.contains(closed); ) {
    slot = closed;
    closed = parentOf(slot)?.closest(look('closed'));
  }
  for (let level = 0; level < MOST_LEVELS; level++) {
    const around = parentOf(slot);
    if (!around || slot === scope || slot === document.body) return;
    if (!around.matches(look('closed'))) yield slot;
    slot = around;
  }
}

/** Draws a chip at a distance (CSS px) from the corner of its host. */
export type Draw = (at: { dx: number; dy: number; size: number; clear: number }) => void;

/**
 * Places a hint: a host without size, its chip drawn in free space.
 * @param setFlow puts the host into the page's flow, still without size, with a margin; or takes it out of it
 * @param reach how far from the element the chip may stand, where that is not the usual distance
 * @returns the element it stands after, or undefined where there is no room
 */
export function placeHint(
  host: HTMLElement,
  element: Element,
  scope: Element,
  draw: Draw,
  setFlow: (margin?: string) => void,
  reach?: number,
): Element | undefined {
  const spots = [...findRoom(element, host, reach)];
  if (spots.length === 0) return undefined;
  for (const slot of slotsFor(element, scope)) {
    const before = rectsAround(slot);
    setFlow();
    slot.after(host);
    // Out of the flow, a host belongs to the nearest positioned box. Where that lies outside the box that scrolls, the
    // chip would not scroll with its control; in the flow it does. The gaps that a container adds then are taken back.
    if (!scrollsWith(host, element)) setFlow(gapsAround(host));
    if (!moved(before) && scrollsWith(host, element) && drawIn(spots, host, element, draw)) return slot;
    host.remove();
  }
  return undefined;
}

/** The margin that makes up for the gaps between a host without size and what it comes after. */
function gapsAround(host: HTMLElement): string {
  const { rowGap, columnGap } = getComputedStyle(parentOf(host) ?? host);
  return `-${rowGap} 0 0 -${columnGap}`.replaceAll('normal', '0px');
}

/** Whether the host moves with the control when a box around the control is scrolled. */
function scrollsWith(host: HTMLElement, element: Element): boolean {
  const scroller = scrollerOf(element);
  if (!scroller) return true;
  if (!scroller.contains(host)) return false;
  if (getComputedStyle(host).position !== 'absolute') return true;
  const box = host.offsetParent;
  return box !== null && scroller.contains(box);
}

function scrollerOf(element: Element): Element | undefined {
  for (let around = parentOf(element); around && around !== document.body; around = parentOf(around)) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return around;
  }
  return undefined;
}

/** Draws the chip of a hint that stands in the page beside the element. @returns whether there is room for it */
export function drawBeside(host: HTMLElement, element: Element, draw: Draw, reach?: number): boolean {
  return drawIn(findRoom(element, host, reach), host, element, draw);
}

/** Draws the chip in the first of the spots that is seen there. */
function drawIn(spots: Iterable<Spot>, host: HTMLElement, element: Element, draw: Draw): boolean {
  const control = visibleBox(element);
  for (const spot of spots)
    if (!isClipped(host, spot, control)) {
      drawAt(host, spot, draw);
      return true;
    }
  return false;
}

function drawAt(host: HTMLElement, spot: Spot, draw: Draw): void {
  const corner = host.getBoundingClientRect();
  const at = { dx: spot.left - corner.left, dy: spot.top - corner.top, size: spot.size, clear: spot.clear };
  draw(at);
  // On a page that is zoomed or scaled, its pixels are not the window's.
  const drawn = seenBoxOf(host);
  const scale = drawn ? drawn.width / spot.size : 1;
  if (scale === 0 || !differ(scale * 100, 100)) return;
  draw({ dx: at.dx / scale, dy: at.dy / scale, size: at.size / scale, clear: at.clear / scale });
}

/**
 * Places a banner under a heading. What lies below may move down by exactly the banner's height; nothing else may
 * change. Gaps that a container adds between its children are taken back.
 * @param setEndMargin sets the margin below the host, in CSS px
 * @returns the element it stands after, or undefined where it would change more than that
 */
export function placeBanner(
  host: HTMLElement,
  heading: Element,
  scope: Element,
  setEndMargin: (px: number) => void,
): Element | undefined {
  for (const slot of slotsFor(heading, scope)) {
    const before = rectsAround(slot);
    const following = slot.nextElementSibling;
    const top = following?.getBoundingClientRect().top;
    setEndMargin(0);
    slot.after(host);
    const { height, top: begins } = host.getBoundingClientRect();
    if (following && top !== undefined) {
      const gap = following.getBoundingClientRect().top - top - height;
      if (Math.abs(gap) > TOLERANCE) setEndMargin(-gap);
    }
    const isNear = begins - heading.getBoundingClientRect().bottom < BELOW;
    if (height > 0 && isNear && !moved(before, { below: host, by: height })) return slot;
    host.remove();
  }
  return undefined;
}

type Rects = Map<Element, DOMRect>;

/** Where everything stands that an insertion after the slot could move: the slot's family, up to the page. */
function rectsAround(slot: Element): Rects {
  const rects: Rects = new Map();
  let level = slot;
  for (let around = parentOf(level); around; around = parentOf(level)) {
    for (const sibling of [...around.children].slice(0, 200)) {
      if (sibling.localName === OUR_TAG) continue;
      rects.set(sibling, sibling.getBoundingClientRect());
      if (level === slot)
        for (const child of [...sibling.children].slice(0, 50)) rects.set(child, child.getBoundingClientRect());
    }
    level = around;
  }
  return rects;
}

/** Whether anything moved or changed its size, except what may: see placeBanner. */
function moved(before: Rects, allowed?: { below: Element; by: number }): boolean {
  for (const [element, was] of before) {
    const now = element.getBoundingClientRect();
    if (differ(was.left, now.left) || differ(was.width, now.width)) return true;
    const down = now.top - was.top;
    const grown = now.height - was.height;
    const isBelow = allowed && follows(element, allowed.below);
    if (differ(down, 0) && !(isBelow && !differ(down, allowed.by))) return true;
    if (differ(grown, 0) && !(allowed && mayGrow(element, grown, isBelow === true, allowed))) return true;
  }
  return false;
}

/**
 * What a banner may resize: the boxes around it, and those that stretch beside them, by its own height and a margin that
 * no longer collapses; and a box below that scrolls, which becomes shorter at its end.
 */
function mayGrow(
  element: Element,
  grown: number,
  isBelow: boolean,
  { below, by }: { below: Element; by: number },
): boolean {
  if (isBelow && !element.contains(below)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
    return scrolls && grown < 0 && grown >= -by - TOLERANCE;
  }
  return grown > 0 && grown <= by + MARGIN;
}

/** Node.DOCUMENT_POSITION_FOLLOWING, a name that a bundle cannot shorten. */
const FOLLOWING = 4;

function follows(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & FOLLOWING) !== 0;
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > TOLERANCE;
}

/**
 * Whether a container around the host cuts off the spot, or one that scrolls hides it while the control is in sight. What
 * stands around a box that scrolls shows what that box shows: it cuts off nothing more.
 */
function isClipped(host: HTMLElement, { left, top, size }: Spot, control: Box): boolean {
  const spot = { left, top, right: left + size, bottom: top + size };
  const scrolls = { left: false, top: false };
  for (let around = parentOf(host); around && around !== document.body; around = parentOf(around)) {
    const { overflowX, overflowY } = getComputedStyle(around);
    const box = around.getBoundingClientRect();
    const isCut = (overflow: string, start: 'left' | 'top', end: 'right' | 'bottom') => {
      if (overflow === 'visible' || scrolls[start]) return false;
      const isIn = (one: Box) => one[start] >= box[start] && one[end] <= box[end];
      scrolls[start] = /auto|scroll/.test(overflow);
      return !isIn(spot) && (isIn(control) || !scrolls[start]);
    };
    if (isCut(overflowX, 'left', 'right') || isCut(overflowY, 'top', 'bottom')) return true;
  }
  return false;
}
