import { platformPages } from '../platform/pages.tsx';
import { useFlag } from '../state.ts';
import { AskAccess } from './ask-access.tsx';
import { BillingSettings } from './billing-settings.tsx';
import { KeyRows } from './key-rows.tsx';
import { LimitsFailed } from './limits-failed.tsx';
import { LimitsPage } from './limits-page.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { UsageReport } from './usage-report.tsx';

export const Redesign = platformPages({ Frame: PlatformFrame, Usage, Billing: BillingSettings, Limits, Keys: KeyRows });

function Usage() {
  return useFlag('no-access') ? <AskAccess /> : <UsageReport />;
}

function Limits({ scope }: { scope: 'organization' | 'project' }) {
  return useFlag('failed') ? <LimitsFailed /> : <LimitsPage scope={scope} />;
}
