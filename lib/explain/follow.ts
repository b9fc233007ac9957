/** Follows the tab from page to page, once it has shown one that may be ours. */
import type { Known } from '../../data/schema.ts';
import { learnLooks } from '../anchor/shapes.ts';
import { matchRoute, type Route } from '../route/match.ts';
import { watchAddress } from '../route/watch.ts';
import { type Hidden, isSiteHidden, readHidden, watchHidden } from '../settings/hidden.ts';
import type { TabReport } from '../tab/messages.ts';
import { outlineOf } from './outline.ts';
import { inServedPage } from './ready.ts';
import { type Session, startSession } from './session.ts';
import type { Views } from './views.ts';

export type Following = { report(): Promise<TabReport>; outline(): string };

/** The parameters are those of `explain` (explain.ts). */
export function followPages(readKnown: () => Known, views: Views, hasExtension: () => boolean): Following {
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
    // Listened for first, so that nothing that is hidden in the meantime is missed.
    watchHidden(() => void catchUp());
    await read();
  }

  async function read(): Promise<void> {
    const turn = ++reads;
    const now = await readHidden([location.host, ...know().explainers.map(({ id }) => id)]);
    // Of two at once the one that began later knows more, whichever comes back last.
    if (turn < newest) return;
    newest = turn;
    hidden = now;
  }

  /** Reads what was hidden or brought back meanwhile: the browser may not have told of it yet, or tell nobody. */
  async function catchUp(): Promise<void> {
    if (!loading) return;
    const before = JSON.stringify(hidden);
    await read();
    if (JSON.stringify(hidden) === before) return;
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

  signal.addEventListener(
    'abort',
    watchAddress(() => void follow()),
  );
  // Back in sight: the extension may have gone meanwhile, or something been hidden. That is read only where the browser says
  // so: a page could say it without end.
  for (const back of ['focus', 'visibilitychange'])
    window.addEventListener(back, ({ isTrusted }) => loading && isAlive() && isTrusted && catchUp(), { signal });
  // Into the browser's memory of pages without a trace, because from there on Firefox tells nobody that an extension
  // ended; and out of it with what was hidden meanwhile.
  window.addEventListener('pagehide', endSession, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted || !hasExtension()) return;
      void restart();
      void catchUp();
    },
    { signal },
  );
  void follow();

  return {
    report: async () => {
      await catchUp();
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
