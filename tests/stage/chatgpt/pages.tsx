// chatgpt.com redesigned: which page of a set stands at which address. What a set left alone is as in app.tsx.

import type { ComponentType, ReactNode } from 'react';
import { useAddress, useFlag, useStage } from '../state.ts';
import { App } from './app.tsx';
import { Chat as TodaysChat } from './chat.tsx';
import { GeneralSettings } from './general-settings.tsx';
import { LoadingSettings } from './signed-out.tsx';

export interface ChatGptSet {
  Frame: ComponentType<{ panel: string; children: ReactNode }>;
  Usage: ComponentType;
  Billing?: ComponentType;
  /** At the addresses that Codex had for itself. */
  Codex?: ComponentType;
  /** Over a chat, by the fragment of its address. */
  Dialog: ComponentType<{ tab: string }>;
  Chat?: ComponentType;
  /** Instead of usage, with the flag `failed` or `empty`. */
  Failed?: ComponentType;
  Empty?: ComponentType;
}

export function chatgptPages(set: ChatGptSet): ComponentType {
  const { Frame, Codex, Dialog, Chat = TodaysChat } = set;
  return function ChatGpt() {
    const { loaded } = useStage();
    const { pathname, hash } = useAddress();
    const dailyFirst = useFlag('daily-first');
    const failed = useFlag('failed') && set.Failed;
    const empty = useFlag('empty') && set.Empty;

    const panel = /^\/settings\/([a-z-]+)/.exec(pathname)?.[1];
    if (panel) {
      if (!loaded && !(panel === 'usage' && dailyFirst)) return <LoadingSettings />;
      const Usage = empty || failed || set.Usage;
      const Page = panel === 'usage' ? Usage : panel === 'billing' ? set.Billing : GeneralSettings;
      return Page ? (
        <Frame panel={panel}>
          <Page />
        </Frame>
      ) : (
        <App />
      );
    }
    if (/^\/codex(\/cloud)?\/settings\/(usage|analytics)\/?$/.test(pathname))
      return loaded && Codex ? <Codex /> : <App />;
    if (pathname === '/gpts') return <App />;

    const tab = /^#settings\/(\w+)/.exec(hash)?.[1];
    return (
      <>
        <Chat />
        {loaded && tab && <Dialog tab={tab} />}
      </>
    );
  };
}
