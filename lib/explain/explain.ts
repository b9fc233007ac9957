/**
 * Follows the tab from page to page. On a page that is not ours nothing runs but a listener for address changes.
 */
import type { Known } from '../../data/schema.ts';
import { OUR_TAG } from '../anchor/page.ts';
import { learnLooks } from '../anchor/shapes.ts';
import { matchRoute, type Route } from '../route/match.ts';
import { watchAddress } from '../route/watch.ts';
import { type Hidden, isSiteHidden, readHidden, watchHidden } from '../settings/hidden.ts';
import type { TabReport } from '../tab/messages.ts';
import { outlineOf } from './outline.ts';
import { inServedPage } from './ready.ts';
import { type Session, startSession } from './session.ts';
import type { Views } from './views.ts';

export type Explaining = { report(): Promise<TabReport>; outline(): string };

/**
 * @param readKnown reads what is known of this site's pages: called on the first page that is ours, and not before
 * @param views makes what is shown
 * @param hasExtension whether the extension that this script belongs to still runs
 */
export function explain(readKnown: () => Known, views: Views, hasExtension: () => boolean): Explaining {
  const stopped = new AbortController();
  const { signal } = stopped;
  let route: Route | undefined;
  let session: Session | undefined;
  let hidden: Hidden = {};
  let reads = 0;
  let newest = 0;
  let loading: Promise<void> | undefined;
  let known: Known | undefined;
  const know = () => {
    if (!known) {
      known = readKnown();
      learnLooks(known.looks);
    }
    return known;
  };

  async function follow(): Promise<void> {
    const next = matchRoute(location.href);
    if (next?.page === route?.page && next?.isDialog === route?.isDialog && next?.isLoose === route?.isLoose) return;
    endSession();
    route = next;
    if (!next) return;
    const ours = know().explainers.filter((explainer) => explainer.page === next.page);
    // Seen now, before anything is waited for: what the server sent must not be touched until the page took it over.
    const served = inServedPage(ours, next.isDialog, signal);
    loading ??= load();
    await loading;
    if (route !== next || session || signal.aborted || isSiteHidden(hidden, location.host)) return;
    session = startSession({ ...know(), explainers: ours, route: next, hidden, served, views, isAlive });
  }

  async function load(): Promise<void> {
    await read();
    watchHidden(() => void read().then(apply));
  }

  async function read(): Promise<void> {
    const turn = ++reads;
    const now = await readHidden([location.host, ...know().explainers.map(({ id }) => id)]);
    // Of two at once the one that began later knows more, whichever comes back last.
    if (turn < newest) return;
    newest = turn;
    hidden = now;
  }

  async function apply(): Promise<void> {
    if (session && !isSiteHidden(hidden, location.host)) session.update(hidden);
    // All hidden, or all brought back.
    else await restart();
  }

  function restart(): Promise<void> {
    endSession();
    route = undefined;
    return follow();
  }

  function endSession(): void {
    session?.end();
    session = undefined;
  }

  /** The extension may have been updated, disabled or removed under the open page: then nothing of ours stays. */
  function isAlive(): boolean {
    if (hasExtension()) return true;
    stopped.abort();
    endSession();
    return false;
  }

  // What an earlier script of ours left, such as one that ended with an update.
  for (const host of document.querySelectorAll(`${OUR_TAG}, meterwise-dock`)) host.remove();
  watchAddress(() => void follow(), signal);
  // Back in sight: the extension may have gone meanwhile.
  for (const back of ['focus', 'visibilitychange'])
    window.addEventListener(back, () => session && isAlive(), { signal });
  // Into the browser's memory of pages without a trace, because from there on Firefox tells nobody that an extension
  // ended; and out of it with what was hidden meanwhile.
  window.addEventListener('pagehide', endSession, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted || !hasExtension()) return;
      void restart();
      if (loading) void read().then(apply);
    },
    { signal },
  );
  void follow();

  return {
    report: async () => {
      // Whoever asks may know of a change that has not come here yet.
      const before = JSON.stringify(hidden);
      if (loading) await read();
      if (JSON.stringify(hidden) !== before) await apply();
      return {
        host: location.host,
        page: session?.isRecognised() === false ? undefined : route?.page,
        isLoose: route?.isLoose ?? false,
        isSiteHidden: isSiteHidden(hidden, location.host),
        notes: session?.health() ?? [],
      };
    },
    outline: () => outlineOf(know().explainers, route?.isDialog ?? false),
  };
}
