/**
 * Follows the tab from page to page. On a page that is not ours nothing runs but a listener for address changes.
 */
import type { Explainer } from '../../data/schema.ts';
import { OUR_TAG } from '../anchor/page.ts';
import { matchRoute } from '../route/match.ts';
import { watchAddress } from '../route/watch.ts';
import { type Dismissals, readDismissals, watchDismissals } from '../settings/dismissals.ts';
import type { TabReport } from '../tab/messages.ts';
import { inServedPage } from './ready.ts';
import { type Session, startSession, type View } from './session.ts';

export type Explaining = { report(): TabReport; stop(): void };

/** @param create makes the view of a note */
export function explain(explainers: readonly Explainer[], create: (explainer: Explainer) => View): Explaining {
  const stopped = new AbortController();
  const { signal } = stopped;
  let route: ReturnType<typeof matchRoute>;
  let session: Session | undefined;
  let dismissals: Dismissals = {};
  let loading: Promise<void> | undefined;

  async function follow(): Promise<void> {
    const next = matchRoute(location.href);
    if (next?.page === route?.page && next?.isDialog === route?.isDialog) return;
    session?.end();
    session = undefined;
    route = next;
    if (!next) return;
    sweep();
    const ours = explainers.filter((explainer) => explainer.page === next.page);
    // Seen now, before anything is waited for: what the server sent must not be touched until the page took it over.
    const served = inServedPage(ours, next.isDialog, signal);
    loading ??= readDismissals().then((stored) => {
      dismissals = stored;
      const unwatch = watchDismissals(onDismissals);
      if (signal.aborted) unwatch();
      else signal.addEventListener('abort', () => unwatch());
    });
    await loading;
    if (route !== next || session || signal.aborted) return;
    session = startSession({ explainers: ours, isDialog: next.isDialog, dismissals, served, create });
  }

  function onDismissals(next: Dismissals): void {
    dismissals = next;
    session?.update(next);
  }

  watchAddress(() => void follow(), signal);
  void follow();

  return {
    report: () => ({ page: route?.page, notes: session?.health() ?? [] }),
    stop: () => {
      stopped.abort();
      session?.end();
      session = undefined;
    },
  };
}

/** Removes what an earlier script of ours left, such as one that ended with an update. */
function sweep(): void {
  for (const host of document.querySelectorAll(OUR_TAG)) host.remove();
}
