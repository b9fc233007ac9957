/**
 * The life of the notes on one page: finds their controls, places them, puts them back when the page throws them
 * away, and takes all of it back at the end. Idempotent: `reconcile` compares what is wanted with what is there and
 * mends the difference, so any order of events ends in the same page.
 *
 * A note stands at its control; or at page level (a chip on the heading's line), when it belongs on this page but not
 * safely at one place of it (see `Why`); or in the dock, when there is no room on that line either.
 */

import type { Explainer, Known } from '../../data/schema.ts';
import { type Found, findControl } from '../anchor/find.ts';
import { OUR_TAG, rowOf, scopesOf } from '../anchor/page.ts';
import { drawBeside, placeBanner, placeHint } from '../anchor/place.ts';
import { hasRoom, isUnderBar, LINE, visibleBox } from '../anchor/room.ts';
import type { Route } from '../route/match.ts';
import { type Hidden, isHidden } from '../settings/hidden.ts';
import type { NoteHealth, Why } from '../tab/messages.ts';
import { startDock } from './dock.ts';
import { type Fight, startEffort, startFight } from './effort.ts';
import type { Served } from './ready.ts';
import { themeBehind } from './theme.ts';
import type { Shape, View, Views } from './views.ts';

export type Session = {
  update(hidden: Hidden): void;
  /** Whether the page shows what its address promises: always, where that is an address we know. */
  isRecognised(): boolean;
  health(): NoteHealth[];
  end(): void;
};

type Standing = {
  /** What the note stands at: its control, or at page level the heading. */
  element: Element;
  control: Element | undefined;
  slot: Element;
  placement: 'anchor' | 'page';
  at: string;
  /** At page level: when its own place is tried again. */
  until: number;
};

type Note = {
  explainer: Explainer;
  fight: Fight;
  /** Its control came with the server's HTML, and the page may not have taken that over yet. */
  waits: boolean;
  /** What is known of its control; nothing where the page has nothing like it. */
  found?: Found;
  /** Since when its control cannot be told. */
  unsureSince: number;
  /** Kept while the note is wanted, so that one put back is the same one. */
  view?: View;
  standing?: Standing;
  /** Why it is not at its control. Without a standing: it is one for the dock. */
  why?: Why;
};

/** What is looked at in one go. */
type Look = { scopes: Element[]; heading(): Element | undefined; hints: number };

/** Once nothing is looked for, the page's changes are looked at this often (ms). */
const CALM = 250;
/** How long (ms) a page is expected to go on building itself: text that changes in place is watched so long too. */
const PATIENCE = 10_000;
/** A page that builds itself may be ambiguous for a moment: so long (ms) it is not yet called that. */
const DOUBT = 1000;
/** So many hints a page shows at most. */
const MOST_HINTS = 6;
/** How long (ms) a note at page level waits before its own place is tried again. */
const RETRY = 2000;
/** How far (px) a banner may come to stand from its heading before it is put back there. */
const ADRIFT = 24;

type Options = Omit<Known, 'explainers'> & {
  /** The notes of this page. */
  explainers: readonly Explainer[];
  route: Route;
  hidden: Hidden;
  /** The notes whose controls came with the server's HTML, and when they may be placed. */
  served: Served;
  views: Views;
  /** Ends everything where the extension is gone. @returns whether it is there */
  isAlive(): boolean;
};

export function startSession({ explainers, route, served, views, isAlive, ...options }: Options): Session {
  const began = performance.now();
  const stopped = new AbortController();
  const { signal } = stopped;
  const effort = startEffort();
  const dock = startDock(views, route.isDialog);
  // The banner first, because it moves what is below it.
  const isBanner = ({ shape }: Explainer) => Number(shape === 'banner');
  const notes: Note[] = explainers
    .toSorted((a, b) => isBanner(b) - isBanner(a))
    .map((explainer) => ({
      explainer,
      fight: startFight(),
      waits: served.notes.has(explainer.id),
      unsureSince: 0,
    }));
  let { hidden } = options;
  let recognised = !route.isLoose;
  /** When the page last changed. One that never rests is not waited for for ever. */
  let changedAt = began;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;

  const isEarly = () => performance.now() - began < PATIENCE;
  const isWanted = (note: Note) => !isHidden(hidden, note.explainer) && !note.waits && note.fight.pause() === 0;
  const isLooking = () =>
    notes.some((note) => isWanted(note) && !note.standing && !note.found?.idle && (!note.why || isEarly()));

  function reconcile(): void {
    if (signal.aborted || !isAlive()) return;
    const start = performance.now();
    const scopes = scopesOf(document, route.isDialog);
    for (const scope of scopes) resized.observe(scope);
    let heading: { element: Element | undefined } | undefined;
    const look: Look = {
      scopes,
      hints: 0,
      heading: () => {
        heading ??= { element: findControl(options.headings, scopes)?.element };
        return heading.element;
      },
    };
    recognised ||= findControl(options.signature, scopes)?.element !== undefined;
    if (recognised) for (const note of notes) settle(note, look);
    updateDock();
    watch();
    // What was changed here was changed by us.
    observer.takeRecords();
    if (fadesUntil > start) soon(fadesUntil - start);
    effort.spend(performance.now() - start);
  }

  function settle(note: Note, look: Look): void {
    const { explainer, fight } = note;
    const pause = fight.pause();
    note.why = pause > 0 ? 'fought' : undefined;
    if (pause > 0) soon(pause + 10);
    if (isHidden(hidden, explainer) || note.waits || pause > 0) {
      leave(note);
      return;
    }
    const found = findControl(explainer.controls, look.scopes);
    if (!found || found.element) note.unsureSince = 0;
    else note.unsureSince ||= performance.now();
    note.found = found;
    // Few and quiet: the list begins with the most useful ones.
    const isTooMany = found && !found.idle && explainer.shape === 'hint' && ++look.hints > MOST_HINTS;
    if (!found || found.idle || isTooMany) leave(note);
    else if (stands(note, found, look) && refresh(note)) note.why = whyNotAnchored(note, found);
    else place(note, found, look);
  }

  function whyNotAnchored({ standing }: Note, found: Found): Why | undefined {
    if (standing?.placement === 'anchor') return undefined;
    return route.isLoose ? 'loose' : found.element ? 'no-room' : 'unsure';
  }

  function stands({ explainer, view, standing }: Note, found: Found, look: Look): boolean {
    if (!view || !standing?.element.isConnected || !isThere({ view, standing })) return false;
    if (found.element !== standing.control) return false;
    if (standing.placement === 'page') {
      if (standing.element !== look.heading()) return false;
      const mayMove = found.element && explainer.shape === 'hint' && !route.isLoose;
      return !mayMove || performance.now() < standing.until || !hasRoom(found.element as Element, view.host);
    }
    return explainer.shape === 'hint' || !isAdrift(standing, view.host);
  }

  function place(note: Note, found: Found, look: Look): void {
    const { explainer, fight } = note;
    if (note.standing && !isThere(note) && fight.again()) {
      note.why = 'fought';
      soon(fight.pause() + 10);
      leave(note);
      return;
    }
    note.standing = undefined;
    note.view?.host.remove();
    const control = found.element;
    const isBanner = explainer.shape === 'banner';
    if (control && (isBanner || !route.isLoose) && placeAt(note, look, control, control, 'anchor')) return;
    const why = whyNotAnchored(note, found);
    const doubt = why === 'unsure' ? note.unsureSince + DOUBT - performance.now() : 0;
    if (doubt > 0) {
      soon(doubt);
      return;
    }
    note.why = why;
    // The heading may be the server's: see ready.ts.
    const heading = isReady ? look.heading() : undefined;
    if (heading) placeAt(note, look, heading, control, 'page');
  }

  function placeAt(
    note: Note,
    { scopes }: Look,
    element: Element,
    control: Element | undefined,
    placement: 'anchor' | 'page',
  ): boolean {
    const shape = placement === 'anchor' ? note.explainer.shape : 'hint';
    const view = viewOf(note, shape);
    const scope = scopes.find((one) => one.contains(element)) ?? document.body;
    const slot =
      shape === 'banner'
        ? placeBanner(view.host, element, scope, view.setEndMargin)
        : placeHint(view.host, element, scope, view.draw, view.setFlow, reachOf(placement));
    if (!slot) return false;
    view.host.dataset.placement = placement;
    view.setTheme(themeBehind(element.parentElement));
    view.setWhy(note.why);
    view.update(control);
    view.setVeiled(isUnderBar(view.host, element));
    view.restore();
    note.standing = {
      ...{ element, control, slot, placement },
      at: measure(element, view.host),
      until: performance.now() + RETRY,
    };
    return true;
  }

  function viewOf(note: Note, shape: Shape): View {
    if (note.view?.shape !== shape) {
      note.view?.close();
      note.view = views.note(note.explainer, shape);
    }
    return note.view;
  }

  /** Draws a chip anew when its control has moved against it, and follows the page's colours. @returns whether it could */
  function refresh({ view, standing }: Note): boolean {
    if (!view || !standing) return false;
    const { element, control, placement } = standing;
    view.setTheme(themeBehind(element.parentElement));
    view.update(control);
    if (view.shape === 'banner' || measure(element, view.host) === standing.at) return true;
    standing.at = measure(element, view.host);
    return drawBeside(view.host, element, view.draw, reachOf(placement));
  }

  function leave(note: Note): void {
    note.view?.close();
    note.view?.host.remove();
    note.view = undefined;
    note.standing = undefined;
  }

  function updateDock(): void {
    // A page of ours whose title cannot be told: the banner has no place, but something to say.
    const isOurs = notes.some(({ found }) => found);
    const isShy = ({ explainer, found }: Note) => explainer.shape === 'banner' && !found && isOurs;
    for (const note of notes) if (isWanted(note) && isShy(note)) note.why = 'unsure';
    const homeless = notes.flatMap(({ explainer, why, standing, found, fight }) => {
      const waits = why === 'fought' && fight.pause() < Number.POSITIVE_INFINITY;
      return why && !waits && !standing ? [{ explainer, why, control: found?.element }] : [];
    });
    soon(dock.update(hasSign() ? homeless : [], Math.min(changedAt, began + PATIENCE)));
  }

  /** Something the page shows speaks for its being ours: a word we know, or a number of the right shape. */
  function hasSign(): boolean {
    const isShape = (kind: string) => /shape|Has/.test(kind);
    return notes.some(({ found }) => found && (found.words.length > 0 || found.carriedBy.some(isShape)));
  }

  function soon(delay: number): void {
    const at = performance.now() + delay;
    if (at >= due || delay === Number.POSITIVE_INFINITY) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY;
      reconcile();
    }, delay);
  }

  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    changedAt = performance.now();
    const isLost = dock.isLost() || notes.some(({ view, standing }) => standing && !view?.host.isConnected);
    const wait = effort.wait();
    // In the observer's own callback the note is painted in the same frame as its control.
    if (isLost || (wait === 0 && isLooking())) reconcile();
    else soon(Math.max(CALM, wait));
  });
  const themes = new MutationObserver(() => followTheme());
  const looks = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] };

  /** Nodes everywhere. Text that changes in place: everywhere while the page builds itself, then in the rows of notes. */
  function watch(): void {
    const everywhere = isEarly() && isLooking();
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: everywhere });
    for (const { standing, found } of notes) {
      const control = standing?.control ?? found?.element;
      const row = found?.row ?? (control && rowOf(control));
      if (row && !everywhere) observer.observe(row, { characterData: true, subtree: true });
      // A theme may be a class on any box around the note.
      for (let around: Element | null | undefined = standing?.element; around; around = around.parentElement)
        themes.observe(around, looks);
    }
  }

  /** Until when the page may fade from one theme to the other. */
  let fadesUntil = 0;
  function followTheme(): void {
    const start = performance.now();
    fadesUntil = start + 500;
    soon(Math.max(CALM, effort.wait()));
    if (effort.wait() > 0) return;
    for (const { view, standing } of notes) if (standing) view?.setTheme(themeBehind(standing.element.parentElement));
    effort.spend(performance.now() - start);
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followTheme, { signal });

  let frame = 0;
  /** Out of sight under a bar that stays, like its control. */
  function onScroll(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const { view, standing } of notes) if (standing) view?.setVeiled(isUnderBar(view.host, standing.element));
    });
    if (dock.isWanted()) soon(CALM);
  }
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  // A native modal opens and closes without a change of nodes.
  document.addEventListener('toggle', () => dock.isWanted() && soon(0), { capture: true, signal });
  const resized = new ResizeObserver(() => soon(50));

  let isReady = false;
  void served.ready.then(() => {
    isReady = true;
    for (const note of notes) note.waits = false;
    reconcile();
  });
  reconcile();

  function healthOf({ explainer, standing, found, why, fight }: Note): NoteHealth {
    const { id } = explainer;
    const { carriedBy = [], words = [] } = found ?? {};
    const health = { id, carriedBy, words, ...(why && { why }) };
    if (isHidden(hidden, explainer)) return { ...health, state: 'hidden' };
    if (standing) return { ...health, state: standing.placement };
    if (found?.idle) return { ...health, state: 'absent', why: 'idle' };
    const away = dock.away();
    if (why && fight.pause() !== 0 && fight.pause() < Number.POSITIVE_INFINITY) return { ...health, state: 'looking' };
    if (why && !away) return { ...health, state: 'dock' };
    if (why) return { ...health, state: away === 'restless' ? 'looking' : 'given-up', why: away };
    return { ...health, state: isEarly() ? 'looking' : 'absent' };
  }

  return {
    update: (next) => {
      hidden = next;
      reconcile();
    },
    isRecognised: () => recognised,
    health: () => notes.map(healthOf),
    end: () => {
      stopped.abort();
      observer.disconnect();
      themes.disconnect();
      resized.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      dock.end();
      notes.forEach(leave);
    },
  };
}

/** At page level the whole line of the heading. */
function reachOf(placement: Standing['placement']): number | undefined {
  return placement === 'page' ? LINE : undefined;
}

/** Whether something has come between a heading and its banner. */
function isAdrift({ at, element }: Standing, host: HTMLElement): boolean {
  const [, , was = 0] = at.split(',').map(Number);
  const [, , now = 0] = measure(element, host).split(',').map(Number);
  return Math.abs(now - was) > ADRIFT;
}

/** Whether the host still follows its slot, with nothing but our own notes in between. */
function isThere({ view, standing }: Pick<Note, 'view' | 'standing'>): boolean {
  let next = standing?.slot.nextElementSibling;
  while (next && next !== view?.host && next.localName === OUR_TAG) next = next.nextElementSibling;
  return next === view?.host;
}

/** Where the control stands against its host, as text to compare. */
function measure(element: Element, host: Element): string {
  const box = visibleBox(element);
  const corner = host.getBoundingClientRect();
  return [box.left - corner.left, box.right - corner.left, box.top - corner.top].map(Math.round).join();
}

/** A change that only added our own nodes. What the page removes of ours must be seen. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return [...addedNodes].every(({ nodeName }) => nodeName.toLowerCase().startsWith('meterwise-'));
}
