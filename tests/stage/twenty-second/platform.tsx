import { platformPages } from '../platform/pages.tsx';
import { ApiUsage } from './api-usage.tsx';
import { Billing } from './billing.tsx';
import { BillingStart } from './billing-start.tsx';
import { Keys } from './keys.tsx';
import { Limits } from './limits.tsx';
import { LimitsFailed } from './limits-failed.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: ApiUsage,
  Billing,
  Limits,
  Keys,
  NoAccess,
  Failed: LimitsFailed,
  Empty: BillingStart,
});
