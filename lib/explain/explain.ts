/**
 * Waits for a page of ours. Most pages of the two sites are none: there nothing runs but one look at the address, when
 * the script starts and when the address changes, and nothing else is made ready.
 */
import type { Known } from '../../data/schema.ts';
import { OUR_TAG } from '../anchor/page.ts';
import { watchAddress } from '../route/watch.ts';
import { isWorthALook } from '../route/worth.ts';
import { type Following, followPages } from './follow.ts';
import type { Views } from './views.ts';

/**
 * @param readKnown reads what is known of this site's pages: called on the first page that is ours, and not before
 * @param views makes what is shown
 * @param hasExtension whether the extension that this script belongs to still runs
 */
export function explain(readKnown: () => Known, views: Views, hasExtension: () => boolean): Following {
  let following: Following | undefined;
  const begin = () => {
    stopWaiting();
    following ??= followPages(readKnown, views, hasExtension);
    return following;
  };
  const look = () => {
    if (isWorthALook(location.href) && hasExtension()) begin();
  };
  // What an earlier script of ours left, such as one that ended with an update. Chromium starts none in a page that is
  // there already, and touching the document would cost it a tenth of what this may take where there is no meter.
  if (import.meta.env.FIREFOX)
    for (const host of document.querySelectorAll(`${OUR_TAG}, meterwise-dock`)) host.remove();
  const stopWaiting = watchAddress(look);
  look();
  return { report: () => begin().report(), outline: () => begin().outline() };
}
