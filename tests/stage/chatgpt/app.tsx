// chatgpt.com: which page stands at which address. Every page that was reported, and some that carry no meter.

import { useAddress, useFlag, useStage } from '../state.ts';
import { BillingSettings } from './billing-settings.tsx';
import { Chat } from './chat.tsx';
import { GeneralSettings } from './general-settings.tsx';
import { Gpts } from './gpts.tsx';
import { LegacyUsage } from './legacy-usage.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsShell } from './settings-shell.tsx';
import { Challenge, LoadingSettings, LoggedOut, Login, WorkspaceChooser } from './signed-out.tsx';
import { Usage } from './usage.tsx';

export function App() {
  const { loaded } = useStage();
  const { pathname, hash } = useAddress();
  const signedOut = useFlag('signed-out');
  const chooser = useFlag('chooser');
  const challenge = useFlag('challenge');
  const dailyFirst = useFlag('daily-first');

  if (pathname === '/auth/login') return <Login />;
  if (signedOut) return <LoggedOut />;
  if (chooser) return <WorkspaceChooser />;
  if (challenge) return <Challenge />;

  const panel = /^\/settings\/([a-z-]+)/.exec(pathname)?.[1];
  if (panel) {
    if (!loaded && !(panel === 'usage' && dailyFirst)) return <LoadingSettings />;
    return <SettingsShell panel={panel}>{panelContent(panel)}</SettingsShell>;
  }
  if (/^\/codex(\/cloud)?\/settings\/(usage|analytics)\/?$/.test(pathname)) return <LegacyUsage />;
  if (pathname === '/gpts') return <Gpts />;

  const tab = /^#settings\/(\w+)/.exec(hash)?.[1];
  return (
    <>
      <Chat />
      {loaded && tab && <SettingsDialog tab={tab} />}
    </>
  );
}

function panelContent(panel: string) {
  if (panel === 'usage') return <Usage />;
  if (panel === 'billing') return <BillingSettings />;
  return <GeneralSettings />;
}
