/**
 * What the reader has hidden for good: notes (by id) and all notes of a site (by host). A note whose text has changed
 * since (a higher revision) shows again.
 *
 * Each has a key of its own in the browser's storage, so that two tabs which hide something at the same moment write to
 * two places: a list would have to be read, changed and written, and one of them would lose. Storage is used as it is:
 * this runs in the page script, where a storage library would cost a quarter of the budget.
 */
import { browser } from '@wxt-dev/browser';
import { remove, store, watchStored } from './storage.ts';

/** Note id → the revision that was hidden; host → 1. */
export type Hidden = Record<string, number>;

export const PREFIX = 'hidden:';
/** A site has no revisions. */
const SITE = 1;

type Noted = { id: string; revision: number };

/** Whether the reader has hidden this text of the note. */
export function isHidden(hidden: Hidden, { id, revision }: Noted): boolean {
  return (hidden[id] ?? 0) >= revision;
}

export function isSiteHidden(hidden: Hidden, host: string): boolean {
  return isHidden(hidden, { id: host, revision: SITE });
}

/**
 * What is stored under these names (note ids and hosts). What cannot be read counts as not hidden, which is said in the
 * console once; what stands there stays until the reader hides that very note again.
 */
export async function readHidden(names: readonly string[]): Promise<Hidden> {
  try {
    return guard(await browser.storage.local.get(names.map((name) => PREFIX + name)));
  } catch (error) {
    complain(error);
    return {};
  }
}

/** @throws when the browser refuses to store */
export function hideNote({ id, revision }: Noted): Promise<void> {
  return store({ [PREFIX + id]: revision });
}

/** Hides all notes of a site. @throws when the browser refuses to store */
export function hideSite(host: string): Promise<void> {
  return hideNote({ id: host, revision: SITE });
}

/** Brings notes and sites back. @throws when the browser refuses to store */
export function bringBack(names: readonly string[]): Promise<void> {
  return remove(names.map((name) => PREFIX + name));
}

/** Calls back whenever something is hidden or brought back, in this tab or another. @returns stops that */
export function watchHidden(onChange: () => void): () => void {
  return watchStored((keys) => {
    if (keys.some((key) => key.startsWith(PREFIX))) onChange();
  });
}

/** A broken entry loses that entry only. */
function guard(stored: Record<string, unknown>): Hidden {
  const entries = Object.entries(stored).map(([key, value]) => [key.slice(PREFIX.length), value] as const);
  const whole = entries.filter((entry): entry is readonly [string, number] => Number.isInteger(entry[1]));
  if (whole.length < entries.length) complain(`${entries.length - whole.length} are no numbers`);
  return Object.fromEntries(whole);
}

let complained = false;
function complain(reason: unknown): void {
  if (complained) return;
  complained = true;
  console.warn('Meterwise: what is hidden cannot be read in full, so some of it may show.', reason);
}
