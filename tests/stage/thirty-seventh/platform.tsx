import { platformPages } from '../platform/pages.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiUsage } from './api-usage.tsx';
import { BillingPage } from './billing-page.tsx';
import { ConsoleShell } from './console-shell.tsx';
import { LimitsPage } from './limits-page.tsx';
import { LoadError } from './load-error.tsx';
import { NoPermission } from './no-permission.tsx';
import { StartBuilding } from './start-building.tsx';

export const Redesign = platformPages({
  Frame: ConsoleShell,
  Usage: ApiUsage,
  Billing: BillingPage,
  Limits: LimitsPage,
  Keys: ApiKeys,
  NoAccess: NoPermission,
  Failed: LoadError,
  Empty: StartBuilding,
});
