import { platformPages } from '../platform/pages.tsx';
import { ApiKeys } from './api-keys.tsx';
import { Billing } from './billing.tsx';
import { ConsoleFrame } from './console-frame.tsx';
import { Limits } from './limits.tsx';
import { GetStarted, LoadFailed, NoPermission } from './unavailable.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({
  Frame: ConsoleFrame,
  Usage: UsageDashboard,
  Billing,
  Limits,
  Keys: ApiKeys,
  NoAccess: NoPermission,
  Failed: LoadFailed,
  Empty: GetStarted,
});
