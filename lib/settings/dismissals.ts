/**
 * Which notes the reader has hidden for good: note id → revision of the text that was hidden.
 * A note whose text has changed since (a higher revision) shows again.
 *
 * Uses the browser's storage as it is: this runs in the page script, where a storage library would cost a quarter
 * of the budget.
 */
import { browser } from '@wxt-dev/browser';

export type Dismissals = Record<string, number>;

const KEY = 'dismissed';
/** What stood under the key and could not be read is kept here when it is replaced. */
const KEPT_ASIDE = 'dismissed-unreadable';

/** Whether the reader has hidden this text of the note. */
export function isDismissed(dismissals: Dismissals, note: { id: string; revision: number }): boolean {
  return (dismissals[note.id] ?? 0) >= note.revision;
}

/** What is stored; nothing where it cannot be read, which is said in the console once. */
export async function readDismissals(): Promise<Dismissals> {
  try {
    return guard((await browser.storage.local.get(KEY))[KEY]);
  } catch (error) {
    complain(error);
    return {};
  }
}

/** @throws when the browser refuses to store */
export async function dismiss(note: { id: string; revision: number }): Promise<void> {
  await change((stored) => ({ ...stored, [note.id]: note.revision }));
}

/** Brings one note back, or all of them. @throws when the browser refuses to store */
export async function bringBack(id?: string): Promise<void> {
  await change((stored) => Object.fromEntries(id ? Object.entries(stored).filter(([key]) => key !== id) : []));
}

/** Calls back with what is stored whenever it changes, in this tab or another. @returns stops that */
export function watchDismissals(onChange: (dismissals: Dismissals) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) onChange(guard(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

async function change(update: (stored: Dismissals) => Dismissals): Promise<void> {
  const raw: unknown = (await browser.storage.local.get(KEY))[KEY];
  const stored = guard(raw);
  await browser.storage.local.set({
    [KEY]: update(stored),
    ...(raw !== undefined && raw !== stored && { [KEPT_ASIDE]: raw }),
  });
}

/** Nothing is stored at first. A single broken entry loses that entry only. */
function guard(value: unknown): Dismissals {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complain(`expected note ids with numbers, found ${Array.isArray(value) ? 'a list' : typeof value}`);
    return {};
  }
  const entries = Object.entries(value);
  const whole = entries.filter((entry): entry is [string, number] => Number.isInteger(entry[1]));
  if (whole.length === entries.length) return value as Dismissals;
  complain(`${entries.length - whole.length} of ${entries.length} entries are no revision numbers`);
  return Object.fromEntries(whole);
}

let complained = false;
function complain(reason: unknown): void {
  if (complained) return;
  complained = true;
  console.warn(
    'Meterwise: the list of hidden notes cannot be read in full, so some that were hidden may show.',
    reason,
  );
}
