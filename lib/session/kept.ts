/**
 * What the app keeps while the browser runs, so that its popup, panel and tab go on where one was: the words that were
 * typed, and the place. It is in `storage.session`: in memory, for the extension's own pages only, gone with the browser,
 * and not touched when the background is stopped.
 *
 * Of what was pasted nothing is kept, nor of a text in which a secret was found, not even masked. Only which error it
 * was may be: that is an id of ours.
 */
import { browser } from '@wxt-dev/browser';
import type { Masked } from '../mask/mask.ts';

/** `place` is a fragment of the app (components/app/address.ts). */
export type Kept = { text: string; place: string };

export type Written = {
  text: string;
  /** It was pasted or handed over, at least in part. */
  isPasted?: boolean | undefined;
  asked?: (Pick<Masked, 'kinds'> & { errors: readonly { id: string }[] }) | undefined;
};

export const KEPT_KEY = 'kept';
const START = '#/';
/** More is not typed. */
const MOST_TEXT = 1000;
/** The settings and the welcome are pages of a tab: no place to come back to in the popup. */
const PLACE = /^#\/(?!(?:options|welcome)$)[a-z0-9/-]{0,200}$/;

export function whatToKeep({ text, isPasted, asked }: Written, place: string): Kept {
  const at = isPlace(place) ? place : START;
  const isSecret = asked !== undefined && asked.kinds.length > 0;
  if (!isPasted && !isSecret) return { text: text.slice(0, MOST_TEXT), place: at };
  const error = asked?.errors[0];
  return { text: '', place: at === START && error ? `#/error/${error.id}` : at };
}

/** What is stored may be anything. A broken part loses that part only. */
export function guardKept(stored: unknown): Kept | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { text, place } = stored as Record<string, unknown>;
  const isText = typeof text === 'string' && text.length <= MOST_TEXT && !/[\r\n]/.test(text);
  return { text: isText ? text : '', place: isPlace(place) ? place : START };
}

const isPlace = (value: unknown): value is string => typeof value === 'string' && PLACE.test(value);

let hasKept = false;
/** Whether anything was done in this window since it was opened. */
export const isTouched = (): boolean => hasKept;

/** Written at once: a popup may be closed at any moment. Where the browser refuses, the next frame begins at the start. */
export function keep(kept: Kept): void {
  hasKept = true;
  browser.storage.session.set({ [KEPT_KEY]: kept }).catch(() => {});
}

export async function readKept(): Promise<Kept | undefined> {
  try {
    return guardKept((await browser.storage.session.get(KEPT_KEY))[KEPT_KEY]);
  } catch {
    return undefined;
  }
}
