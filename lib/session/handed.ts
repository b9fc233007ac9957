/**
 * Hands a text from the background to a tab of the app that is about to open: masked, in `storage.session`, under a key
 * that only the address of that tab names, and deleted when it is read.
 */
import { browser } from '@wxt-dev/browser';
import { type Masked, mask } from '../mask/mask.ts';
import { SECRET_KINDS } from '../mask/shapes.ts';

/** What was taken out of the text travels with it: it is no longer there to be found again. */
export type Handed = Masked;

export const HANDED_PREFIX = 'handed:';
/** Of a longer text the end is handed over, where an error stands. */
export const MOST_HANDED = 100_000;

/** @returns the address in the app that takes it. @param word stands for a secret (see mask) */
export async function handOver(given: string, word: string): Promise<string> {
  const { text, ...found } = mask(given, word);
  const id = crypto.randomUUID();
  // Masked before it is cut, so that no half of a secret is left without its beginning.
  await browser.storage.session.set({ [HANDED_PREFIX + id]: { text: text.slice(-MOST_HANDED), ...found } });
  return `#/given/${id}`;
}

export async function takeHanded(address: string): Promise<Handed | undefined> {
  const id = /^#\/given\/([0-9a-f-]{36})$/.exec(address)?.[1];
  if (id === undefined) return undefined;
  try {
    const stored = await browser.storage.session.get(HANDED_PREFIX + id);
    await browser.storage.session.remove(HANDED_PREFIX + id);
    return guardHanded(stored[HANDED_PREFIX + id]);
  } catch {
    return undefined;
  }
}

export function guardHanded(stored: unknown): Handed | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { text, kinds, hasLiveKey } = stored as Record<string, unknown>;
  if (typeof text !== 'string' || text.length > MOST_HANDED) return undefined;
  const known = Array.isArray(kinds) ? SECRET_KINDS.filter((kind) => kinds.includes(kind)) : [];
  return { text, kinds: known, hasLiveKey: hasLiveKey === true };
}
