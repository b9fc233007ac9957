import { platformPages } from '../platform/pages.tsx';
import { BillingConsole } from './billing-console.tsx';
import { ConsoleFrame } from './console-frame.tsx';
import { KeyList } from './key-list.tsx';
import { LimitsConsole } from './limits-console.tsx';
import { LoadFailed, NoPermission, NothingBought } from './no-meters.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({
  Frame: ConsoleFrame,
  Usage: UsageDashboard,
  Billing: BillingConsole,
  Limits: LimitsConsole,
  Keys: KeyList,
  NoAccess: NoPermission,
  Failed: LoadFailed,
  Empty: NothingBought,
});
