/** Where a window of the app begins: with what was handed over to it, or where one was in the last window of the app. */
import { takeHanded } from '../../lib/session/handed.ts';
import { isTouched, type Kept, readKept } from '../../lib/session/kept.ts';
import { START } from './address.ts';
import type { Given } from './use-box.ts';

/** So long (ms) the first picture waits for the browser's answer, so that nothing changes under the eyes. */
const LONGEST_WAIT = 30;

/** @param show draws the app, anew for another key */
export async function goOn(show: (given?: Given, key?: string) => void): Promise<void> {
  const handed = await takeHanded(location.hash);
  if (handed) {
    history.replaceState(null, '', START);
    return show({ ...handed, isPasted: true });
  }
  const reading = readKept();
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, LONGEST_WAIT, 'late'));
  const kept = await Promise.race([reading, late]);
  if (kept !== 'late') return show(from(kept));
  show();
  const then = await reading;
  // Whoever has begun meanwhile is not disturbed.
  const given = isTouched() ? undefined : from(then);
  if (given) show(given, 'late');
}

/** An address that was asked for is where one wants to be; words go with their own place only. */
function from(kept: Kept | undefined): Given | undefined {
  if (!kept || (location.hash !== '' && location.hash !== kept.place)) return undefined;
  if (location.hash === '' && kept.place !== START) history.replaceState(null, '', kept.place);
  return { text: kept.text };
}
