import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiUsage } from './api-usage.tsx';
import { FirstCredits } from './first-credits.tsx';
import { KeyList } from './key-list.tsx';
import { Limits } from './limits.tsx';
import { LimitsFailed } from './limits-failed.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits,
  Keys: KeyList,
  NoAccess,
  Failed: LimitsFailed,
  Empty: FirstCredits,
});
