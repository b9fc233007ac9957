/**
 * The life of the notes on one page: finds their controls, places them, puts them back when the page throws them
 * away, and takes all of it back at the end. Idempotent: `reconcile` compares what is wanted with what is there and
 * mends the difference, so any order of events ends in the same page.
 */

import { PAGE_HEADING } from '../../data/headings.ts';
import type { Explainer } from '../../data/schema.ts';
import { findControl } from '../anchor/find.ts';
import { OUR_TAG, rowOf, scopesOf } from '../anchor/page.ts';
import { type Draw, drawAt, placeBanner, placeHint } from '../anchor/place.ts';
import { findRoom, visibleBox } from '../anchor/room.ts';
import { type Dismissals, isDismissed } from '../settings/dismissals.ts';
import type { NoteHealth } from '../tab/messages.ts';
import type { Served } from './ready.ts';
import { themeBehind } from './theme.ts';

/** What a note can do for the session that places it (see components/notes/note.ts). */
export type View = {
  host: HTMLElement;
  setTheme(theme: 'light' | 'dark'): void;
  draw: Draw;
  setFlow(inFlow: boolean): void;
  setEndMargin(px: number): void;
  /** Called when the note is placed and when the page around it changed, with its control, if that is known. */
  update(control: Element | undefined): void;
  close(): void;
};

export type Session = {
  update(dismissals: Dismissals): void;
  health(): NoteHealth[];
  end(): void;
};

type Standing = {
  /** What the note stands at: its control, or at page level the heading. */
  element: Element;
  /** The control itself; at page level for want of a control, the heading too. */
  control: Element;
  slot: Element;
  placement: 'anchor' | 'page';
  at: string;
};

type Note = {
  explainer: Explainer;
  /** Kept while the note is wanted, so that one put back is the same one. */
  view?: View;
  /** Where it stands; nothing while its control is still looked for. */
  standing?: Standing;
  /** The row of its control, while the note has nothing to say about it: a change there may bring the note. */
  idle?: Element;
  /** When it was put back lately, how often that was too much, and until when it stays away for that. */
  replaced: number[];
  pauses: number;
  pausedUntil: number;
  /** Its control came with the server's HTML, and the page may not have taken that over yet. */
  waits: boolean;
};

/** Once all notes stand, the page's changes are looked at this often (ms). */
const CALM = 250;
/** A note put back more often than this within a second is fought over: it stays away for a while, … */
const MOST_REPLACED = 6;
const PAUSE = 1500;
/** … and for good after so many pauses. */
const MOST_PAUSES = 4;
/** How long (ms) a page is expected to go on building itself: text that changes in place is watched so long too. */
const PATIENCE = 10_000;
/** Of the time that passes, the share that looking for controls may take. */
const SHARE_EARLY = 0.2;
const SHARE_LATER = 0.01;
/** How far (px) a banner may come to stand from its heading before it is put back there. */
const ADRIFT = 24;

type Options = {
  /** The notes of this page. */
  explainers: readonly Explainer[];
  /** The page is a dialog over another one. */
  isDialog: boolean;
  dismissals: Dismissals;
  /** The notes whose controls came with the server's HTML, and when they may be placed. */
  served: Served;
  /** Makes the view of a note. */
  create(explainer: Explainer): View;
};

export function startSession({ explainers, isDialog, dismissals, served, create }: Options): Session {
  const began = performance.now();
  const stopped = new AbortController();
  const notes: Note[] = explainers.map((explainer) => ({
    explainer,
    replaced: [],
    pauses: 0,
    pausedUntil: 0,
    waits: served.notes.has(explainer.id),
  }));
  let hidden = dismissals;
  let quietUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isEarly = () => performance.now() - began < PATIENCE;
  const gaveUp = (note: Note) => note.pauses > MOST_PAUSES;
  const wanted = (note: Note) =>
    !gaveUp(note) && !note.waits && performance.now() >= note.pausedUntil && !isDismissed(hidden, note.explainer);

  function reconcile(): void {
    if (stopped.signal.aborted) return;
    const start = performance.now();
    const scopes = scopesOf(document, isDialog);
    for (const scope of scopes) resized.observe(scope);
    for (const note of notes) {
      if (!wanted(note)) remove(note);
      else if (!stands(note, scopes)) place(note, scopes);
      else refresh(note);
    }
    watch();
    // What was changed here was changed by us.
    observer.takeRecords();
    const took = performance.now() - start;
    quietUntil = performance.now() + took / (isEarly() ? SHARE_EARLY : SHARE_LATER);
  }

  function stands({ explainer, view, standing }: Note, scopes: Element[]): boolean {
    if (!view || !standing?.element.isConnected || !isAfter(view.host, standing.slot)) return false;
    const found = findControl(explainer.controls, scopes);
    if (!found || found.idle || (found.element ?? headingOf(scopes)) !== standing.control) return false;
    if (standing.placement === 'page') return !found.element || findRoom(standing.control, view.host) === undefined;
    return explainer.shape === 'hint' || !isAdrift(standing, view.host);
  }

  function place(note: Note, scopes: Element[]): void {
    const { explainer } = note;
    if (note.standing && isFoughtOver(note)) {
      pause(note);
      return;
    }
    const found = findControl(explainer.controls, scopes);
    note.standing = undefined;
    note.idle = found?.idle ? (found.row ?? found.element) : undefined;
    note.view?.host.remove();
    const heading = found && headingOf(scopes);
    // Sure of the page but not of the control: the note is about the whole page then.
    const control = found?.element ?? heading;
    if (!found || found.idle || !control) return;
    note.view ??= create(explainer);
    const { view } = note;
    const scope = scopes.find((one) => one.contains(control)) ?? document.body;
    if (explainer.shape === 'banner') {
      const slot = placeBanner(view.host, control, scope, view.setEndMargin);
      if (slot) stand(note, view, { element: control, control, slot, placement: 'anchor' });
      return;
    }
    // At the control, or else at the page's heading: a chip without room is better there than on top of something.
    for (const [element, placement] of [[found.element, 'anchor'] as const, [heading, 'page'] as const]) {
      const slot = element && placeHint(view.host, element, scope, view.draw, view.setFlow);
      if (!slot) continue;
      stand(note, view, { element, control, slot, placement });
      return;
    }
  }

  function stand(note: Note, view: View, standing: Omit<Standing, 'at'>): void {
    view.host.dataset.placement = standing.placement;
    view.setTheme(themeBehind(standing.element));
    view.update(standing.placement === 'page' && standing.element === standing.control ? undefined : standing.control);
    note.standing = { ...standing, at: measure(standing.element, view.host) };
  }

  /** Draws a chip anew when its control has moved against it, and follows the page's colours. */
  function refresh({ explainer, view, standing }: Note): void {
    if (!view || !standing) return;
    view.setTheme(themeBehind(standing.element));
    view.update(standing.placement === 'page' && standing.element === standing.control ? undefined : standing.control);
    if (explainer.shape === 'banner' || measure(standing.element, view.host) === standing.at) return;
    const spot = findRoom(standing.element, view.host);
    if (spot) drawAt(view.host, spot, view.draw);
    standing.at = measure(standing.element, view.host);
  }

  function remove(note: Note): void {
    note.view?.close();
    note.view?.host.remove();
    note.view = undefined;
    note.standing = undefined;
  }

  function pause(note: Note): void {
    note.pauses++;
    note.replaced = [];
    note.pausedUntil = performance.now() + PAUSE;
    remove(note);
    setTimeout(reconcile, PAUSE + 10);
    if (gaveUp(note))
      console.warn(
        `Meterwise: the page keeps removing the note ${note.explainer.id}; it stays away until the next visit.`,
      );
  }

  function soon(delay: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      reconcile();
    }, delay);
  }

  const isLooking = () => notes.some((note) => wanted(note) && !note.standing && !note.idle);

  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    const isLost = notes.some(({ view, standing }) => standing && !view?.host.isConnected);
    const now = performance.now();
    // In the observer's own callback the note is painted in the same frame as its control.
    if ((isLost || isLooking()) && now >= quietUntil) reconcile();
    else soon(Math.max(CALM, quietUntil - now));
  });
  /** Nodes everywhere. Text that changes in place: everywhere while the page builds itself, then in the rows of notes. */
  function watch(): void {
    const everywhere = isEarly() && isLooking();
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: everywhere });
    if (everywhere) return;
    for (const { standing, idle } of notes) {
      const row = idle ?? (standing && rowOf(standing.control));
      if (row) observer.observe(row, { characterData: true, subtree: true });
    }
  }

  const followTheme = () => {
    // A page may fade from one theme to the other: looked at now, and when that is over.
    for (const { view, standing } of notes) if (standing) view?.setTheme(themeBehind(standing.element));
    soon(500);
  };
  const themes = new MutationObserver(followTheme);
  const looks = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] };
  themes.observe(document.documentElement, looks);
  themes.observe(document.body, looks);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followTheme, { signal: stopped.signal });
  const resized = new ResizeObserver(() => soon(50));

  void served.ready.then(() => {
    for (const note of notes) note.waits = false;
    reconcile();
  });
  reconcile();

  function stateOf(note: Note): NoteHealth['state'] {
    if (isDismissed(hidden, note.explainer)) return 'hidden';
    if (note.standing) return 'shown';
    if (gaveUp(note)) return 'given-up';
    return isEarly() ? 'looking' : 'missing';
  }

  return {
    update: (next) => {
      hidden = next;
      reconcile();
    },
    health: () =>
      notes.map((note) => ({
        id: note.explainer.id,
        state: stateOf(note),
        ...(note.standing && { placement: note.standing.placement }),
      })),
    end: () => {
      stopped.abort();
      observer.disconnect();
      themes.disconnect();
      resized.disconnect();
      clearTimeout(timer);
      notes.forEach(remove);
    },
  };
}

function headingOf(scopes: readonly Element[]): Element | undefined {
  return findControl(PAGE_HEADING, scopes)?.element;
}

/** Whether something has come between a heading and its banner. */
function isAdrift({ at, element }: Standing, host: HTMLElement): boolean {
  const [, , was = 0] = at.split(',').map(Number);
  const [, , now = 0] = measure(element, host).split(',').map(Number);
  return Math.abs(now - was) > ADRIFT;
}

/** Whether the host follows the slot, with nothing but our own notes in between. */
function isAfter(host: Element, slot: Element): boolean {
  let next = slot.nextElementSibling;
  while (next && next !== host && next.localName === OUR_TAG) next = next.nextElementSibling;
  return next === host;
}

/** Where the control stands against its host, as text to compare. */
function measure(element: Element, host: Element): string {
  const box = visibleBox(element);
  const corner = host.getBoundingClientRect();
  return [box.left - corner.left, box.right - corner.left, box.top - corner.top].map(Math.round).join();
}

function isFoughtOver(note: Note): boolean {
  const now = performance.now();
  note.replaced = [...note.replaced.filter((time) => now - time < 1000), now];
  return note.replaced.length > MOST_REPLACED;
}

/** A change that only added or removed our own notes. */
function isOurs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false;
  const changed = [...record.addedNodes, ...record.removedNodes];
  // What the page removes of ours must be seen: only our own additions are passed over.
  return record.removedNodes.length === 0 && changed.every((node) => node.nodeName.toLowerCase() === OUR_TAG);
}
