import { platformPages } from '../platform/pages.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiUsage } from './api-usage.tsx';
import { Billing } from './billing.tsx';
import { Limits } from './limits.tsx';
import { LoadFailed, NoPermission, NothingYet } from './no-meters.tsx';
import { PlatformShell } from './platform-shell.tsx';

export const Redesign = platformPages({
  Frame: PlatformShell,
  Usage: ApiUsage,
  Billing,
  Limits,
  Keys: ApiKeys,
  Failed: LoadFailed,
  NoAccess: NoPermission,
  Empty: NothingYet,
});
