import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiLimits } from './api-limits.tsx';
import { ApiUsage } from './api-usage.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { BillingStart, NoAccess, PageFailed } from './silent-platform.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits: ApiLimits,
  Keys: ApiKeys,
  NoAccess,
  Failed: PageFailed,
  Empty: BillingStart,
});
