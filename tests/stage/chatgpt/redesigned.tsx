// chatgpt.com redesigned: each set says in its folder's chatgpt.tsx which of its pages stand where.

import type { ComponentType } from 'react';
import { redesignOf } from '../flags.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { App } from './app.tsx';

const SETS = import.meta.glob<{ Redesign: ComponentType; SignedOut?: ComponentType }>('../*/chatgpt.tsx', {
  eager: true,
});

export function Redesigned() {
  const { flags } = useStage();
  const { pathname } = useAddress();
  const signedOut = useFlag('signed-out');
  const chooser = useFlag('chooser');
  const challenge = useFlag('challenge');
  const { Redesign = App, SignedOut = App } = SETS[`../${redesignOf(flags)}/chatgpt.tsx`] ?? {};
  if (pathname === '/auth/login' || chooser || challenge) return <App />;
  return signedOut ? <SignedOut /> : <Redesign />;
}
