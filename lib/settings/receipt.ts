/** What is stored, entry by entry with its size, and how all of it is deleted. */
import { browser } from '@wxt-dev/browser';
import { keepEarly } from './early-theme.ts';
import { removeAll, watchStored } from './storage.ts';

/** `session` is emptied when the browser ends; `page` is what the extension's pages keep by themselves. */
export type Kept = { area: 'local' | 'session' | 'page'; key: string; bytes: number };

export async function whatIsStored(): Promise<Kept[]> {
  const read = async (area: Kept['area']) =>
    Object.entries(area === 'page' ? keptByPages() : await browser.storage[area].get(null)).map(([key, value]) => ({
      area,
      key,
      bytes: sizeOf(key, value),
    }));
  const all = await Promise.all((['local', 'session', 'page'] as const).map(read));
  return all.flat().sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** @throws when the browser refuses */
export async function deleteAll(): Promise<void> {
  keepEarly('system');
  await Promise.all([removeAll(), browser.storage.session.clear()]);
}

function keptByPages(): object {
  try {
    return localStorage;
  } catch {
    // The browser keeps nothing for pages.
    return {};
  }
}

/** Calls back when any of it changed. @returns stops that */
export function watchReceipt(onChange: () => void): () => void {
  const unwatch = watchStored(onChange);
  browser.storage.session.onChanged.addListener(onChange);
  addEventListener('storage', onChange);
  return () => {
    unwatch();
    removeEventListener('storage', onChange);
    browser.storage.session.onChanged.removeListener(onChange);
  };
}

/** As browsers count it against what an extension may store: the name, and the value written as JSON. */
function sizeOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}
