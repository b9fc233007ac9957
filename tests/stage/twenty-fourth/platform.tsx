import { platformPages } from '../platform/pages.tsx';
import { ApiBilling } from './api-billing.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiLimits } from './api-limits.tsx';
import { Failed, NoAccess, Start } from './api-silent.tsx';
import { ApiUsage } from './api-usage.tsx';
import { ConsoleFrame } from './console-frame.tsx';

export const Redesign = platformPages({
  Frame: ConsoleFrame,
  Usage: ApiUsage,
  Billing: ApiBilling,
  Limits: ApiLimits,
  Keys: ApiKeys,
  NoAccess,
  Failed,
  Empty: Start,
});
