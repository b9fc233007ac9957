/** What is stored, entry by entry with its size, and how all of it is deleted. */
import { browser } from '@wxt-dev/browser';

/** `session` is emptied when the browser ends. */
export type Kept = { area: 'local' | 'session'; key: string; bytes: number };

export async function whatIsStored(): Promise<Kept[]> {
  const areas = (['local', 'session'] as const).map(async (area) =>
    Object.entries(await browser.storage[area].get(null)).map(([key, value]) => ({
      area,
      key,
      bytes: sizeOf(key, value),
    })),
  );
  return (await Promise.all(areas)).flat().sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** @throws when the browser refuses */
export async function deleteAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Calls back when either changed. @returns stops that */
export function watchReceipt(onChange: () => void): () => void {
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}

/** As browsers count it against what an extension may store: the name, and the value written as JSON. */
export function sizeOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}
