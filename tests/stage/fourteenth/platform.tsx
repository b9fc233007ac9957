import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiUsage } from './api-usage.tsx';
import { BillingSetup } from './billing-setup.tsx';
import { KeyLines } from './key-lines.tsx';
import { Limits } from './limits.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits,
  Keys: KeyLines,
  NoAccess,
  Empty: BillingSetup,
});
