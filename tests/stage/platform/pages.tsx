// platform.openai.com redesigned: which page of a set stands at which address. What a set left alone is as in app.tsx.

import type { ComponentType, ReactNode } from 'react';
import { useAddress, useFlag, useStage } from '../state.ts';
import { App } from './app.tsx';

export interface PlatformSet {
  Frame: ComponentType<{ children: ReactNode }>;
  Usage: ComponentType;
  Billing: ComponentType;
  Limits: ComponentType<{ scope: 'organization' | 'project' }>;
  Keys?: ComponentType;
  /** Instead of any page, with the flag `failed`, `no-access` or `empty`. */
  Failed?: ComponentType;
  NoAccess?: ComponentType;
  Empty?: ComponentType;
}

export function platformPages(set: PlatformSet): ComponentType {
  const { Frame, Failed, NoAccess, Empty } = set;
  return function Platform() {
    const { loaded } = useStage();
    const { pathname } = useAddress();
    const failed = useFlag('failed') && Failed;
    const noAccess = useFlag('no-access') && NoAccess;
    const empty = useFlag('empty') && Empty;
    const Instead = failed || noAccess || empty;
    const page = Instead ? <Instead /> : pageAt(pathname, set);
    return page ? <Frame>{loaded && page}</Frame> : <App />;
  };
}

function pageAt(pathname: string, { Usage, Billing, Limits, Keys }: PlatformSet) {
  if (/^(\/settings\/organization)?\/usage$/.test(pathname)) return <Usage />;
  if (/^\/settings\/organization\/billing(\/|$)/.test(pathname)) return <Billing />;
  if (pathname === '/settings/organization/limits') return <Limits scope="organization" />;
  if (/^\/settings\/proj_[A-Za-z0-9]+\/limits$/.test(pathname)) return <Limits scope="project" />;
  return pathname.endsWith('/api-keys') && Keys ? <Keys /> : undefined;
}
