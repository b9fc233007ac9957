import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingSettings } from './billing-settings.tsx';
import { LegacyAnalytics } from './legacy-analytics.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsShell } from './settings-shell.tsx';
import { UsageFailed } from './usage-failed.tsx';
import { UsageOffer } from './usage-offer.tsx';
import { UsageSettings } from './usage-settings.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsShell,
  Usage: UsageSettings,
  Billing: BillingSettings,
  Codex: LegacyAnalytics,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: UsageOffer,
});
