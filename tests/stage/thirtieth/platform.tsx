import { platformPages } from '../platform/pages.tsx';
import { BalancePage } from './balance-page.tsx';
import { FirstSteps, Interrupted, KeepOut } from './instead.tsx';
import { KeyRing } from './key-ring.tsx';
import { LimitPage } from './limit-page.tsx';
import { SpendStory } from './spend-story.tsx';
import { Studio } from './studio.tsx';

export const Redesign = platformPages({
  Frame: Studio,
  Usage: SpendStory,
  Billing: BalancePage,
  Limits: LimitPage,
  Keys: KeyRing,
  NoAccess: KeepOut,
  Failed: Interrupted,
  Empty: FirstSteps,
});
