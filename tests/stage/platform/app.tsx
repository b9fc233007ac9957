// platform.openai.com: which page stands at which address. Every page that was reported, and some that carry no
// meter.

import { useAddress, useFlag, useStage } from '../state.ts';
import { ApiKeys } from './api-keys.tsx';
import { Billing } from './billing.tsx';
import { Docs } from './docs.tsx';
import { Limits } from './limits.tsx';
import { LoggedOut, Shell } from './shell.tsx';
import { General, Logs, Playground, Profile } from './silent.tsx';
import { Usage } from './usage.tsx';

export function App() {
  const { loaded } = useStage();
  const { pathname } = useAddress();
  if (useFlag('signed-out')) return <LoggedOut />;
  return <Shell>{loaded && pageAt(pathname)}</Shell>;
}

function pageAt(pathname: string) {
  if (/^(\/settings\/organization)?\/usage(\/|$)/.test(pathname)) return <Usage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <Billing />;
  if (/^\/settings\/organization\/limits\/?$/.test(pathname)) return <Limits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits\/?$/.test(pathname)) return <Limits scope="project" />;
  if (/^(\/settings\/(organization|proj_[A-Za-z0-9]+))?\/api-keys\/?$/.test(pathname)) return <ApiKeys />;
  if (pathname === '/settings/profile') return <Profile />;
  if (pathname.startsWith('/settings/')) return <General />;
  if (pathname === '/logs') return <Logs />;
  if (pathname === '/chat') return <Playground />;
  return <Docs />;
}
