import { platformPages } from '../platform/pages.tsx';
import { BillingPages } from './billing-pages.tsx';
import { KeyItems } from './key-items.tsx';
import { Limits } from './limits.tsx';
import { LimitsFailed } from './limits-failed.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageMetrics } from './usage-metrics.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageMetrics,
  Billing: BillingPages,
  Limits,
  Keys: KeyItems,
  NoAccess,
  Failed: LimitsFailed,
});
