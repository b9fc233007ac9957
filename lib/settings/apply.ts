/** Stores what a file of settings changes, in one go, and touches nothing else. */
import type { Everything } from './file-shape.ts';
import { bringBack, PREFIX } from './hidden.ts';
import { store } from './storage.ts';
import { withChoices } from './store.ts';
import type { Change } from './transfer.ts';

/** @throws when the browser refuses to store */
export async function apply(changes: readonly Change[], file: Everything): Promise<void> {
  const choices = changes.flatMap((change) => ('name' in change ? [[change.name, change.to]] : []));
  const notes = changes.flatMap((change) => ('hide' in change ? [change] : []));
  const hidden = notes.filter(({ to }) => to).map(({ hide }) => [PREFIX + hide, file.hidden[hide]]);
  await store({
    ...(choices.length > 0 && (await withChoices(Object.fromEntries(choices)))),
    ...Object.fromEntries(hidden),
  });
  await bringBack(notes.filter(({ to }) => !to).map(({ hide }) => hide));
}
