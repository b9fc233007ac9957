import { platformPages } from '../platform/pages.tsx';
import { Billing } from './billing.tsx';
import { FirstPurchase } from './first-purchase.tsx';
import { KeyRows } from './key-rows.tsx';
import { Limits } from './limits.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageExplorer } from './usage-explorer.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageExplorer,
  Billing,
  Limits,
  Keys: KeyRows,
  NoAccess,
  Empty: FirstPurchase,
});
