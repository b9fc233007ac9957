import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiLimits } from './api-limits.tsx';
import { ApiEmpty, ApiFailed, ApiNoAccess } from './api-silent.tsx';
import { ApiUsage } from './api-usage.tsx';
import { Console } from './console.tsx';

export const Redesign = platformPages({
  Frame: Console,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits: ApiLimits,
  Keys: ApiKeys,
  NoAccess: ApiNoAccess,
  Failed: ApiFailed,
  Empty: ApiEmpty,
});
