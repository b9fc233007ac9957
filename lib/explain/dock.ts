/**
 * The dock: one folded chip in a corner, for notes that found no safe place. It comes only to a page that shows a sign of
 * being ours, after three quiet seconds, where a corner is free, and never while a modal dialog is open: a press outside
 * such a dialog closes it.
 */
import type { Explainer } from '../../data/schema.ts';
import { isShown } from '../anchor/page.ts';
import { isFree } from '../anchor/room.ts';
import type { Why } from '../tab/messages.ts';
import { type Fight, startFight } from './effort.ts';
import { themeBehind } from './theme.ts';
import type { DockView, Theme, View, Views } from './views.ts';

/** How long nothing may have changed before the dock shows (ms). */
const QUIET = 3000;
/** Its chip and the room around it (CSS px), as components/notes/note.css draws it. */
const SIZE = 36;
const EDGE = 12;

export type Homeless = { explainer: Explainer; why: Why; control: Element | undefined };

export type Dock = {
  /**
   * Shows these notes, or says what keeps them away.
   * @param restlessUntil when the page last changed
   * @returns in how many ms it wants to be asked again (infinite: when something changes)
   */
  update(homeless: readonly Homeless[], restlessUntil: number): number;
  /** Why nothing is shown, while there is something to show. */
  away(): Why | undefined;
  /** Whether there is something to show. */
  isWanted(): boolean;
  isLost(): boolean;
  end(): void;
};

/** @param isDialog the whole page is a dialog, so there is no place outside it */
export function startDock(views: Views, isDialog: boolean): Dock {
  const entries = new Map<string, View>();
  const fight: Fight = startFight();
  let view: DockView | undefined;
  let away: Why | undefined;
  let theme: Theme = 'light';
  let list = '';
  let listSince = 0;

  function update(homeless: readonly Homeless[], restlessUntil: number): number {
    const now = performance.now();
    const ids = homeless.map(({ explainer, why }) => explainer.id + why).join();
    if (ids !== list) listSince = now;
    list = ids;
    away = undefined;
    if (homeless.length === 0) return hide();
    if (view && !view.host.isConnected && fight.again()) hide();
    if (fight.pause() > 0) return hide('fought', fight.pause());
    if (isDialog || isModalOpen()) return hide('modal');
    const wait = Math.max(listSince, restlessUntil) + QUIET - now;
    if (!view && wait > 0) return hide('restless', wait);
    // Nothing moves under the reader's hand.
    if (!view?.isOpen()) {
      const corner = freeCorner(view);
      if (!corner) return hide('no-corner');
      view ??= views.dock();
      view.setCorner(corner.inset);
      theme = themeBehind(corner.ground);
      view.setTheme(theme);
    }
    return fill(homeless, view);
  }

  function fill(homeless: readonly Homeless[], { host, setCount }: DockView): number {
    for (const [id, entry] of entries)
      if (!homeless.some(({ explainer }) => explainer.id === id)) {
        drop(entry);
        entries.delete(id);
      }
    for (const { explainer, why, control } of homeless) {
      const entry = entries.get(explainer.id) ?? views.note(explainer, 'entry');
      entries.set(explainer.id, entry);
      entry.host.dataset.placement = 'dock';
      entry.setTheme(theme);
      entry.setWhy(why);
      entry.update(control);
      if (entry.host.parentElement !== host) host.append(entry.host);
    }
    setCount(entries.size);
    // Beside the body, not in it: no rule of the page counts its children there, and no framework owns them.
    if (!host.isConnected) document.documentElement.append(host);
    return Number.POSITIVE_INFINITY;
  }

  function hide(reason?: Why, again = Number.POSITIVE_INFINITY): number {
    away = reason;
    for (const entry of entries.values()) drop(entry);
    entries.clear();
    view?.close();
    view?.host.remove();
    view = undefined;
    return again;
  }

  return {
    update,
    away: () => away,
    isWanted: () => list !== '',
    isLost: () => view !== undefined && !view.host.isConnected,
    end: () => void hide(),
  };
}

function drop(entry: View): void {
  entry.close();
  entry.host.remove();
}

/** Native modals, those that say so, and those of the Radix kind, which make the rest of the page dead to the pointer. */
function isModalOpen(): boolean {
  const modals = document.querySelectorAll('dialog:modal, [aria-modal="true"]');
  return [...modals].some(isShown) || getComputedStyle(document.body).pointerEvents === 'none';
}

/** The first corner in which the page shows nothing, and what lies behind it. */
function freeCorner(view: DockView | undefined): { inset: string; ground: Element } | undefined {
  const { clientWidth, clientHeight } = document.documentElement;
  const far = { x: clientWidth - EDGE - SIZE, y: clientHeight - EDGE - SIZE };
  const sides = [far.x, EDGE];
  if (getComputedStyle(document.body).direction === 'rtl') sides.reverse();
  const px = (at: number, far: number) => (at === far ? `auto ${EDGE}px` : `${EDGE}px auto`).split(' ');
  for (const top of [far.y, EDGE])
    for (const left of sides) {
      if (!isFree({ left, top, right: left + SIZE, bottom: top + SIZE }, view?.host)) continue;
      const ground = document.elementsFromPoint(left, top).find((element) => element !== view?.host) ?? document.body;
      const [start, end] = px(left, far.x);
      const [above, below] = px(top, far.y);
      return { inset: `${above} ${end} ${below} ${start}`, ground };
    }
  return undefined;
}
