import { platformPages } from '../platform/pages.tsx';
import { Billing } from './billing.tsx';
import { FirstCredits } from './first-credits.tsx';
import { KeyRows } from './key-rows.tsx';
import { Limits } from './limits.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageDashboard,
  Billing,
  Limits,
  Keys: KeyRows,
  NoAccess,
  Empty: FirstCredits,
});
