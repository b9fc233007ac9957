import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingSettings } from './billing-settings.tsx';
import { CodexAnalytics } from './codex-analytics.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsPage } from './settings-page.tsx';
import { UsageSettings } from './usage-settings.tsx';
import { PlansOnOffer, UsageFailed } from './without-usage.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsPage,
  Usage: UsageSettings,
  Billing: BillingSettings,
  Codex: CodexAnalytics,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: PlansOnOffer,
});
