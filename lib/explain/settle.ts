/**
 * Where one note stands: at its control; or at page level (a chip on the heading's line), when it belongs on this page but
 * not safely at one place of it (see `Why`). A note that finds neither is one for the dock.
 */
import type { Explainer } from '../../data/schema.ts';
import { type Found, findControl } from '../anchor/find.ts';
import { OUR_TAG, parentOf } from '../anchor/page.ts';
import { drawBeside, placeBanner, placeHint } from '../anchor/place.ts';
import { hasRoom, isUnderBar, LINE, visibleBox } from '../anchor/room.ts';
import type { Route } from '../route/match.ts';
import type { Why } from '../tab/messages.ts';
import type { Fight } from './effort.ts';
import { themeBehind } from './theme.ts';
import type { Shape, View, Views } from './views.ts';

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

export type Note = {
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
  /** More useful ones are on the page, as many as may be. */
  isSpare?: boolean;
  /** Why it is not at its control. Without a standing: it is one for the dock. */
  why?: Why;
};

/** What is looked at in one go, how many hints it has shown so far, and how long (ms) it took to place what has a place now. */
export type Look = { scopes: Element[]; heading(): Element | undefined; hints: number; placing: number };

/** What a note needs to know of the session it is placed in. */
export type Place = {
  route: Route;
  views: Views;
  /** Whether the reader and the page let the note in. */
  mayPlace(note: Note): boolean;
  /** Whether the page has taken over what the server sent. */
  isReady(): boolean;
  /** Asks for another look after so many ms. */
  soon(delay: number): void;
};

/** A page that builds itself may be ambiguous for a moment: so long (ms) it is not yet called that. */
const DOUBT = 1000;
/** So many hints a page shows at most. */
const MOST_HINTS = 6;
/** How long (ms) a note at page level waits before its own place is tried again. */
const RETRY = 2000;
/** How far (px) a banner may come to stand from its heading before it is put back there. */
const ADRIFT = 24;

/** Compares where a note is with where it belongs, and mends the difference. */
export function settle(note: Note, look: Look, place: Place): void {
  const { explainer, fight } = note;
  const pause = fight.pause();
  note.why = pause > 0 ? 'fought' : undefined;
  if (pause > 0) place.soon(pause + 10);
  if (!place.mayPlace(note) || pause > 0) {
    leave(note);
    return;
  }
  const found = findControl(explainer.controls, look.scopes);
  if (!found || found.element) note.unsureSince = 0;
  else note.unsureSince ||= performance.now();
  note.found = found;
  // Few and quiet: the list begins with the most useful ones.
  const counts = found && !found.idle && explainer.shape === 'hint';
  note.isSpare = counts === true && ++look.hints > MOST_HINTS;
  if (!found || found.idle || note.isSpare) leave(note);
  else if (stands(note, found, look, place) && refresh(note)) note.why = whyNotAnchored(note, found, place);
  else {
    const start = performance.now();
    move(note, found, look, place);
    if (note.standing) look.placing += performance.now() - start;
  }
}

function whyNotAnchored({ standing }: Note, found: Found, { route }: Place): Why | undefined {
  if (standing?.placement === 'anchor') return undefined;
  return route.isLoose ? 'loose' : found.element ? 'no-room' : 'unsure';
}

function stands({ explainer, view, standing }: Note, found: Found, look: Look, { route }: Place): boolean {
  if (!view || !standing?.element.isConnected || !isThere({ view, standing })) return false;
  if (found.element !== standing.control) return false;
  if (standing.placement === 'page') {
    if (standing.element !== look.heading()) return false;
    const mayMove = found.element && explainer.shape === 'hint' && !route.isLoose;
    return !mayMove || performance.now() < standing.until || !hasRoom(found.element as Element, view.host);
  }
  return explainer.shape === 'hint' || !isAdrift(standing, view.host);
}

function move(note: Note, found: Found, look: Look, place: Place): void {
  const { explainer, fight } = note;
  if (note.standing && !isThere(note) && fight.again()) {
    note.why = 'fought';
    place.soon(fight.pause() + 10);
    leave(note);
    return;
  }
  note.standing = undefined;
  note.view?.host.remove();
  const control = found.element;
  const isBanner = explainer.shape === 'banner';
  const mayAnchor = isBanner || !place.route.isLoose;
  if (control && mayAnchor && placeAt(note, look, place, control, 'anchor')) return;
  const why = whyNotAnchored(note, found, place);
  const doubt = why === 'unsure' ? note.unsureSince + DOUBT - performance.now() : 0;
  if (doubt > 0) {
    place.soon(doubt);
    return;
  }
  note.why = why;
  // The heading may be the server's: see ready.ts.
  const heading = place.isReady() ? look.heading() : undefined;
  if (heading) placeAt(note, look, place, heading, 'page');
}

function placeAt(
  note: Note,
  { scopes }: Look,
  { views }: Place,
  element: Element,
  placement: Standing['placement'],
): boolean {
  const control = note.found?.element;
  const shape = placement === 'anchor' ? note.explainer.shape : 'hint';
  const view = viewOf(note, shape, views);
  const scope = scopes.find((one) => one.contains(element)) ?? document.body;
  // Before it is in the page, so that the page is not laid out once more for it.
  view.host.dataset.placement = placement;
  view.setTheme(themeBehind(parentOf(element)));
  view.setWhy(note.why);
  view.update(control);
  const slot =
    shape === 'banner'
      ? placeBanner(view.host, element, scope, view.setEndMargin)
      : placeHint(view.host, element, scope, view.draw, view.setFlow, reachOf(placement));
  if (!slot) return false;
  view.setVeiled(isUnderBar(view.host, element));
  view.restore();
  note.standing = {
    ...{ element, control, slot, placement },
    at: measure(element, view.host),
    until: performance.now() + RETRY,
  };
  return true;
}

function viewOf(note: Note, shape: Shape, views: Views): View {
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
  view.setTheme(themeBehind(parentOf(element)));
  view.update(control);
  if (view.shape === 'banner' || measure(element, view.host) === standing.at) return true;
  standing.at = measure(element, view.host);
  return drawBeside(view.host, element, view.draw, reachOf(placement));
}

export function leave(note: Note): void {
  note.view?.close();
  note.view?.host.remove();
  note.view = undefined;
  note.standing = undefined;
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
