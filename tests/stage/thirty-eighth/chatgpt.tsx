import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexAnalytics } from './codex-analytics.tsx';
import { PlansOnOffer, UsageFailed } from './no-usage.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexAnalytics,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: PlansOnOffer,
});
