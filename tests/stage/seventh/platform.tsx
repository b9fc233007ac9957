import { platformPages } from '../platform/pages.tsx';
import { Billing } from './billing.tsx';
import { KeyRows } from './key-rows.tsx';
import { Limits } from './limits.tsx';
import { NoUsageAccess } from './no-usage-access.tsx';
import { NotLoaded } from './not-loaded.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageReport } from './usage-report.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageReport,
  Billing,
  Limits,
  Keys: KeyRows,
  NoAccess: NoUsageAccess,
  Failed: NotLoaded,
});
