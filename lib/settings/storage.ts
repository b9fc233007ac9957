/**
 * What is stored for good, and who is told when it changes. A document hears of its own changes from us and not only from
 * the browser: in a Firefox where a page was left while it began to listen, no document of the extension is told anything
 * any more until the browser is started again (tests/e2e/gone-at-once.test.ts).
 */
import { browser } from '@wxt-dev/browser';

type Listener = (keys: readonly string[]) => void;

const listeners = new Set<Listener>();

const tell: Listener = (keys) => {
  for (const listener of listeners) listener(keys);
};
const hear = (changes: object) => tell(Object.keys(changes));

/** @throws when the browser refuses to store */
export async function store(values: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(values);
  hear(values);
}

/** @throws when the browser refuses */
export async function remove(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys);
  tell(keys);
}

/** @throws when the browser refuses */
export async function removeAll(): Promise<void> {
  // What cannot be read can be deleted all the same.
  const all = await browser.storage.local.get(null).catch(() => ({}));
  await browser.storage.local.clear();
  hear(all);
}

/** Calls back with the keys that were changed, here or elsewhere; maybe twice for what was changed here. @returns stops that */
export function watchStored(listener: Listener): () => void {
  // However often it is added, the browser calls it once.
  browser.storage.local.onChanged.addListener(hear);
  listeners.add(listener);
  return () => listeners.delete(listener);
}
