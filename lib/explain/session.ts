/**
 * The life of the notes on one page: finds their controls, places them, puts them back when the page throws them
 * away, and takes all of it back at the end. Idempotent: `reconcile` compares what is wanted with what is there and
 * mends the difference, so any order of events ends in the same page.
 */
import type { Explainer } from '../../data/schema.ts';
import { findControl, stillHolds } from '../anchor/find.ts';
import { OUR_TAG, scopeOf } from '../anchor/page.ts';
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
  setEndMargin(px: number): void;
  close(): void;
};

export type Session = {
  update(dismissals: Dismissals): void;
  health(): NoteHealth[];
  end(): void;
};

type Standing = { element: Element; slot: Element; placement: 'anchor' | 'page'; at: string };
type Note = {
  explainer: Explainer;
  /** Kept while the note is wanted, so that one put back is the same one. */
  view?: View;
  /** Where it stands; nothing while its control is still looked for. */
  standing?: Standing;
  /** When it was put back lately. */
  replaced: number[];
  gaveUp: boolean;
  /** Its control came with the server's HTML, and the page may not have taken that over yet. */
  waits: boolean;
};

/** Once all notes stand, the page's changes are looked at this often (ms). */
const CALM = 250;
/** A note that was put back this often within a second is fought over: we stop and say so. */
const MOST_REPLACED = 6;
/** A control that does not show within this time (ms) gets its note at the heading, if the page says what it is. */
const PATIENCE = 6000;
/** Of the time that passes, the share that looking for controls may take. */
const SHARE_EARLY = 0.25;
const SHARE_LATER = 0.02;

/**
 * @param explainers the notes of this page
 * @param served the notes whose controls came with the server's HTML, and when they may be placed
 * @param create makes the view of a note
 */
export function startSession(
  explainers: readonly Explainer[],
  dismissals: Dismissals,
  served: Served,
  create: (explainer: Explainer) => View,
): Session {
  const began = performance.now();
  const stopped = new AbortController();
  const notes: Note[] = explainers.map((explainer) => ({
    explainer,
    replaced: [],
    gaveUp: false,
    waits: served.notes.has(explainer.id),
  }));
  let hidden = dismissals;
  let quietUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wanted = (note: Note) => !note.gaveUp && !note.waits && !isDismissed(hidden, note.explainer);

  function reconcile(): void {
    if (stopped.signal.aborted) return;
    const start = performance.now();
    const scope = scopeOf(document);
    resized.observe(scope);
    for (const note of notes) {
      if (!wanted(note)) remove(note);
      else if (!stands(note, scope)) place(note, scope);
      else redraw(note);
    }
    const took = performance.now() - start;
    const share = start - began < PATIENCE ? SHARE_EARLY : SHARE_LATER;
    quietUntil = performance.now() + took / share;
  }

  function stands({ explainer, view, standing }: Note, scope: Element): boolean {
    if (!view || !standing?.element.isConnected || !isAfter(view.host, standing.slot)) return false;
    // At page level we still hope for the control itself.
    if (standing.placement === 'page') return findControl(explainer.controls, scope) === undefined;
    return stillHolds(explainer.controls, standing.element);
  }

  function place(note: Note, scope: Element): void {
    const { explainer } = note;
    if (note.standing && isFoughtOver(note)) {
      note.gaveUp = true;
      console.warn(`Meterwise: the page keeps removing the note ${explainer.id}; it stays away until the next visit.`);
      remove(note);
      return;
    }
    const found = findControl(explainer.controls, scope)?.element;
    const isLate = performance.now() - began > PATIENCE;
    const heading = explainer.shape === 'hint' && (found || isLate) ? headingOfPage() : undefined;
    note.standing = undefined;
    note.view?.host.remove();
    if (!found && !heading) return;
    note.view ??= create(explainer);
    const { view } = note;
    // The control, or else the page's heading: a chip without room is better there than on top of something.
    for (const [element, placement] of [[found, 'anchor'] as const, [heading, 'page'] as const]) {
      if (!element) continue;
      view.setTheme(themeBehind(element));
      const slot =
        explainer.shape === 'banner'
          ? placeBanner(view.host, element, scope, view.setEndMargin)
          : placeHint(view.host, element, scope, view.draw);
      if (!slot) continue;
      view.host.dataset.placement = placement;
      note.standing = { element, slot, placement, at: measure(element, view.host) };
      return;
    }
  }

  /** Draws a chip anew when its control has moved against it. */
  function redraw({ explainer, view, standing }: Note): void {
    if (!view || !standing || explainer.shape === 'banner') return;
    if (measure(standing.element, view.host) === standing.at) return;
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

  function headingOfPage(): Element | undefined {
    return notes.find(({ explainer, standing }) => explainer.shape === 'banner' && standing)?.standing?.element;
  }

  function soon(delay: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      reconcile();
    }, delay);
  }

  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    const isLooking = notes.some((note) => wanted(note) && !note.standing);
    const isLost = notes.some(({ view, standing }) => standing && !view?.host.isConnected);
    const now = performance.now();
    // In the observer's own callback the note is painted in the same frame as its control.
    if ((isLooking || isLost) && now >= quietUntil) reconcile();
    else soon(Math.max(CALM, quietUntil - now));
  });
  const themes = new MutationObserver(() => {
    for (const { view, standing } of notes) if (standing) view?.setTheme(themeBehind(standing.element));
  });
  const resized = new ResizeObserver(() => soon(50));

  observer.observe(document.documentElement, { childList: true, subtree: true });
  const looks = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] };
  themes.observe(document.documentElement, looks);
  themes.observe(document.body, looks);
  resized.observe(document.body);
  const late = setTimeout(reconcile, PATIENCE + 50);
  void served.ready.then(() => {
    for (const note of notes) note.waits = false;
    reconcile();
  });
  reconcile();

  return {
    update: (next) => {
      hidden = next;
      reconcile();
    },
    health: () =>
      notes.map(({ explainer, standing, gaveUp }) => ({
        id: explainer.id,
        state: isDismissed(hidden, explainer)
          ? 'hidden'
          : standing
            ? 'shown'
            : gaveUp
              ? 'given-up'
              : performance.now() - began > PATIENCE
                ? 'missing'
                : 'looking',
        ...(standing && { placement: standing.placement }),
      })),
    end: () => {
      stopped.abort();
      observer.disconnect();
      themes.disconnect();
      resized.disconnect();
      clearTimeout(timer);
      clearTimeout(late);
      notes.forEach(remove);
    },
  };
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
  const changed = [...record.addedNodes, ...record.removedNodes];
  // What the page removes of ours must be seen: only our own additions are passed over.
  return record.removedNodes.length === 0 && changed.every((node) => node.nodeName.toLowerCase() === OUR_TAG);
}
