import { platformPages } from '../platform/pages.tsx';
import { Billing } from './billing.tsx';
import { BillingStart } from './billing-start.tsx';
import { KeyList } from './key-list.tsx';
import { Limits } from './limits.tsx';
import { LimitsError } from './limits-error.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageDashboard,
  Billing,
  Limits,
  Keys: KeyList,
  NoAccess,
  Failed: LimitsError,
  Empty: BillingStart,
});
