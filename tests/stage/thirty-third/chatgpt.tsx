import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { LegacyPage } from './legacy-page.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsageFailed, UsageUpsell } from './silent-usage.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: LegacyPage,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: UsageUpsell,
});
