import { platformPages } from '../platform/pages.tsx';
import { Billing } from './billing.tsx';
import { FirstPayment } from './first-payment.tsx';
import { KeyGrid } from './key-grid.tsx';
import { Limits } from './limits.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageLocked } from './usage-locked.tsx';
import { UsageTable } from './usage-table.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageTable,
  Billing,
  Limits,
  Keys: KeyGrid,
  NoAccess: UsageLocked,
  Empty: FirstPayment,
});
