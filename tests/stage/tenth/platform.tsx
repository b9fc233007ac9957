import { platformPages } from '../platform/pages.tsx';
import { Billing } from './billing.tsx';
import { KeyTable } from './key-table.tsx';
import { Limits } from './limits.tsx';
import { LimitsFailed } from './limits-failed.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { SetUpBilling } from './set-up-billing.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageDashboard,
  Billing,
  Limits,
  Keys: KeyTable,
  NoAccess,
  Failed: LimitsFailed,
  Empty: SetUpBilling,
});
