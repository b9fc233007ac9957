/**
 * The life of the notes on one page: when the page is looked at, how often, and what ends it. Idempotent: `reconcile`
 * compares what is wanted with what is there and mends the difference (settle.ts, dock.ts), so any order of events ends
 * in the same page.
 */

import type { Explainer, Known } from '../../data/schema.ts';
import { findControl } from '../anchor/find.ts';
import { parentOf, rowOf, scopesOf } from '../anchor/page.ts';
import { isUnderBar } from '../anchor/room.ts';
import type { Route } from '../route/match.ts';
import { type Hidden, isHidden } from '../settings/hidden.ts';
import type { NoteHealth } from '../tab/messages.ts';
import { attempt } from './attempt.ts';
import { startDock } from './dock.ts';
import { startEffort, startFight } from './effort.ts';
import { healthOf } from './health.ts';
import type { Served } from './ready.ts';
import { type Look, leave, type Note, type Place, settle } from './settle.ts';
import { themeBehind } from './theme.ts';
import type { Views } from './views.ts';

export type Session = {
  update(hidden: Hidden): void;
  /** Whether the page shows what its address promises: always, where that is an address we know. */
  isRecognised(): boolean;
  health(): NoteHealth[];
  end(): void;
};

/** Once nothing is looked for, the page's changes are looked at this often (ms). */
const CALM = 250;
/** How long (ms) a page is expected to go on building itself: text that changes in place is watched so long too. */
const PATIENCE = 10_000;
/** A page at an address we don't know has so long (ms) to show that it is ours; then it is left alone. */
const LOOSE_PATIENCE = 30_000;

type Options = Omit<Known, 'explainers' | 'looks'> & {
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

  let isReady = false;
  const place: Place = {
    ...{ route, views },
    mayPlace: ({ explainer, waits }) => !waits && !isHidden(hidden, explainer),
    isReady: () => isReady,
    soon,
  };
  const isEarly = () => performance.now() - began < PATIENCE;
  const isWanted = (note: Note) => !isHidden(hidden, note.explainer) && !note.waits && note.fight.pause() === 0;
  const isLooking = () =>
    notes.some(
      (note) => isWanted(note) && !note.standing && !note.found?.idle && !note.isSpare && (!note.why || isEarly()),
    );

  function reconcile(): void {
    if (!signal.aborted && isAlive()) attempt(lookAndMend, end);
  }

  function lookAndMend(): void {
    const start = performance.now();
    const scopes = scopesOf(document, route.isDialog);
    for (const scope of scopes) resized.observe(scope);
    let heading: { element: Element | undefined } | undefined;
    const look: Look = {
      scopes,
      hints: 0,
      placing: 0,
      heading: () => {
        heading ??= { element: findControl(options.headings, scopes)?.element };
        return heading.element;
      },
    };
    recognised ||= findControl(options.signature, scopes)?.element !== undefined;
    if (!recognised && start - began > LOOSE_PATIENCE) {
      end();
      return;
    }
    if (recognised) for (const note of notes) settle(note, look, place);
    updateDock();
    watch();
    // What was changed here was changed by us.
    observer.takeRecords();
    if (fadesUntil > start) soon(fadesUntil - start);
    // Looking is limited. Placing is not: it succeeds once, or the note is fought over (effort.ts).
    effort.spend(performance.now() - start - look.placing);
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
      for (let around: Element | null | undefined = standing?.element; around; around = parentOf(around))
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
    for (const { view, standing } of notes) if (standing) view?.setTheme(themeBehind(parentOf(standing.element)));
    effort.spend(performance.now() - start);
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followTheme, { signal });

  let frame = 0;
  /** Out of sight under a bar that stays, like its control. */
  function veil(): void {
    for (const { view, standing } of notes) if (standing) view?.setVeiled(isUnderBar(view.host, standing.element));
  }
  function onScroll(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      attempt(veil, end);
    });
    if (dock.isWanted()) soon(CALM);
  }
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  // A native modal opens and closes without a change of nodes.
  document.addEventListener('toggle', () => dock.isWanted() && soon(0), { capture: true, signal });
  const resized = new ResizeObserver(() => soon(Math.max(50, effort.wait())));

  void served.ready.then(() => {
    isReady = true;
    for (const note of notes) note.waits = false;
    reconcile();
  });
  reconcile();

  function end(): void {
    stopped.abort();
    observer.disconnect();
    themes.disconnect();
    resized.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    dock.end();
    notes.forEach(leave);
  }

  return {
    update: (next) => {
      hidden = next;
      reconcile();
    },
    isRecognised: () => recognised,
    health: () => notes.map((note) => healthOf(note, hidden, dock.away(), isEarly())),
    end,
  };
}

/** A change that only added our own nodes. What the page removes of ours must be seen. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return [...addedNodes].every(({ nodeName }) => nodeName.toLowerCase().startsWith('meterwise-'));
}
