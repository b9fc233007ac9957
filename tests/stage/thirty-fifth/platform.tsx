import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiUsage } from './api-usage.tsx';
import { ConsoleShell } from './console-shell.tsx';
import { Limits } from './limits.tsx';
import { LimitsError, NoBilling, NoUsageAccess } from './no-meters.tsx';

export const Redesign = platformPages({
  Frame: ConsoleShell,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits,
  Keys: ApiKeys,
  NoAccess: NoUsageAccess,
  Failed: LimitsError,
  Empty: NoBilling,
});
