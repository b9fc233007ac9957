import { platformPages } from '../platform/pages.tsx';
import { useFlag } from '../state.ts';
import { BillingStart } from './billing-start.tsx';
import { BillingTabs } from './billing-tabs.tsx';
import { KeyTable } from './key-table.tsx';
import { LimitsPage } from './limits-page.tsx';
import { NoUsage } from './no-usage.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageDashboard } from './usage-dashboard.tsx';

export const Redesign = platformPages({ Frame: PlatformFrame, Usage, Billing, Limits: LimitsPage, Keys: KeyTable });

function Usage() {
  return useFlag('no-access') ? <NoUsage /> : <UsageDashboard />;
}

function Billing() {
  return useFlag('empty') ? <BillingStart /> : <BillingTabs />;
}
