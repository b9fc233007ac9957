import { platformPages } from '../platform/pages.tsx';
import { ApiKeys } from './api-keys.tsx';
import { Billing } from './billing.tsx';
import { GetStarted, NoPermission, NotAvailable } from './instead.tsx';
import { Limits } from './limits.tsx';
import { PlatformShell } from './platform-shell.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({
  Frame: PlatformShell,
  Usage: UsageDashboard,
  Billing,
  Limits,
  Keys: ApiKeys,
  NoAccess: NoPermission,
  Failed: NotAvailable,
  Empty: GetStarted,
});
