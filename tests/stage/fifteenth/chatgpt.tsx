import { chatgptPages } from '../chatgpt/pages.tsx';
import { Ayarlar } from './ayarlar.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexOverview } from './codex-overview.tsx';
import { PlanList } from './plan-list.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsageError } from './usage-error.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexOverview,
  Dialog: Ayarlar,
  Failed: UsageError,
  Empty: PlanList,
});
