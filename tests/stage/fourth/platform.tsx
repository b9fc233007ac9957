import { platformPages } from '../platform/pages.tsx';
import { BillingTabs } from './billing-tabs.tsx';
import { Console } from './console.tsx';
import { NoPermission } from './no-permission.tsx';
import { SecretKeys } from './secret-keys.tsx';
import { SpendLimits } from './spend-limits.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({
  Frame: Console,
  Usage: UsageDashboard,
  Billing: BillingTabs,
  Limits: SpendLimits,
  Keys: SecretKeys,
  NoAccess: NoPermission,
});
