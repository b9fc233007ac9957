import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiLimits } from './api-limits.tsx';
import { ApiUsage } from './api-usage.tsx';
import { LoadError } from './load-error.tsx';
import { NoPermission } from './no-permission.tsx';
import { NothingBought } from './nothing-bought.tsx';
import { PlatformShell } from './platform-shell.tsx';

export const Redesign = platformPages({
  Frame: PlatformShell,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits: ApiLimits,
  Keys: ApiKeys,
  NoAccess: NoPermission,
  Failed: LoadError,
  Empty: NothingBought,
});
