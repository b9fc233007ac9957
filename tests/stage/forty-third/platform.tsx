import { platformPages } from '../platform/pages.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiUsage } from './api-usage.tsx';
import { Billing } from './billing.tsx';
import { ConsoleFrame } from './console-frame.tsx';
import { LimitsPage } from './limits-page.tsx';
import { NoAccess, PlatformEmpty, PlatformFailed } from './platform-silent.tsx';

export const Redesign = platformPages({
  Frame: ConsoleFrame,
  Usage: ApiUsage,
  Billing,
  Limits: LimitsPage,
  Keys: ApiKeys,
  NoAccess,
  Failed: PlatformFailed,
  Empty: PlatformEmpty,
});
