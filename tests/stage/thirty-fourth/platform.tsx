import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiUsage } from './api-usage.tsx';
import { Console } from './console.tsx';
import { Limits } from './limits.tsx';
import { Failed, NoAccess, NotPaidYet } from './no-meters.tsx';

export const Redesign = platformPages({
  Frame: Console,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits,
  Keys: ApiKeys,
  NoAccess,
  Failed,
  Empty: NotPaidYet,
});
