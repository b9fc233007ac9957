import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PAGES } from '../../data/pages.ts';
import { watchHidden } from '../../lib/settings/hidden.ts';
import { type AskOutline, type AskTab, isTabReport, type TabReport } from '../../lib/tab/messages.ts';

/** The sites the page script runs on. */
export const SITES = [...new Set(PAGES.map(({ host }) => `https://${host}/*`))];

/**
 * What the active tab shows, as far as it can be known without asking for its address: what its page script says;
 * or that none answers, because the browser withholds a site, or for another reason (another site, or a tab that was
 * open before Meterwise was installed or updated).
 */
export type TabState =
  | { kind: 'asking' }
  | { kind: 'answers'; report: TabReport }
  | { kind: 'withheld'; sites: string[] }
  | { kind: 'silent' };

/**
 * What browsers tell of a tab may be here before its page script is: who is silent is asked again, after so long (ms).
 */
const SILENT_MS = [250, 1000, 3000];

export function useTab(): TabState {
  const [tab, setTab] = useState<TabState>({ kind: 'asking' });
  useEffect(() => {
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = async (silences = 0) => {
      clearTimeout(timer);
      const turn = ++newest;
      const state = await askActiveTab();
      if (turn !== newest) return;
      setTab(state);
      // A page that is still being looked through has more to say soon.
      if (state.kind === 'answers' && state.report.notes.some((note) => note.state === 'looking'))
        timer = setTimeout(again, 500);
      if (state.kind === 'silent' && silences < SILENT_MS.length)
        timer = setTimeout(() => void askAgain(silences + 1), SILENT_MS[silences]);
    };
    const again = () => void askAgain();
    // Listens first: a change between the answer and the first listener would be missed.
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    const unwatch = watchHidden(again);
    again();
    return () => {
      newest = -1;
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
      unwatch();
    };
  }, []);
  return tab;
}

async function ask(message: AskTab | AskOutline): Promise<unknown> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return browser.tabs.sendMessage(active?.id ?? -1, message);
}

/** The outline of the page in the active tab, made there now. @throws when nobody answers */
export async function askOutline(): Promise<string> {
  const outline = await ask({ type: 'ask-outline' });
  if (typeof outline !== 'string') throw new Error('The page script gave no outline.');
  return outline;
}

async function askActiveTab(): Promise<TabState> {
  try {
    const report = await ask({ type: 'ask-tab' });
    if (isTabReport(report)) return { kind: 'answers', report };
  } catch {
    // Nobody listens in that tab: told apart below.
  }
  const held = await Promise.all(SITES.map((site) => browser.permissions.contains({ origins: [site] })));
  const sites = SITES.filter((_, n) => !held[n]);
  return sites.length > 0 ? { kind: 'withheld', sites } : { kind: 'silent' };
}
