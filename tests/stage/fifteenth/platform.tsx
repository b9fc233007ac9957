import { platformPages } from '../platform/pages.tsx';
import { BillingPages } from './billing-pages.tsx';
import { FirstCredits } from './first-credits.tsx';
import { KeyTable } from './key-table.tsx';
import { Limits } from './limits.tsx';
import { NoAccess } from './no-access.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageBoard } from './usage-board.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: UsageBoard,
  Billing: BillingPages,
  Limits,
  Keys: KeyTable,
  NoAccess,
  Empty: FirstCredits,
});
