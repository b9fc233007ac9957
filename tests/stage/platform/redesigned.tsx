// platform.openai.com redesigned: each set says in its folder's platform.tsx which of its pages stand where.

import type { ComponentType } from 'react';
import { redesignOf } from '../flags.ts';
import { useFlag, useStage } from '../state.ts';
import { App } from './app.tsx';

const SETS = import.meta.glob<{ Redesign: ComponentType }>('../*/platform.tsx', { eager: true });

export function Redesigned() {
  const { flags } = useStage();
  const signedOut = useFlag('signed-out');
  const Redesign = SETS[`../${redesignOf(flags)}/platform.tsx`]?.Redesign;
  return Redesign && !signedOut ? <Redesign /> : <App />;
}
