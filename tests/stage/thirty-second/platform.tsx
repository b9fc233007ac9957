import { platformPages } from '../platform/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { KeysPage } from './keys-page.tsx';
import { LimitsPage } from './limits-page.tsx';
import { PlatformShell } from './platform-shell.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';
import { LoadFailed, NothingBought, WithoutAccess } from './without-access.tsx';

export const Redesign = platformPages({
  Frame: PlatformShell,
  Usage: UsageDashboard,
  Billing: BillingPage,
  Limits: LimitsPage,
  Keys: KeysPage,
  NoAccess: WithoutAccess,
  Failed: LoadFailed,
  Empty: NothingBought,
});
