import { chatgptPages } from '../chatgpt/pages.tsx';
import { ChatGptBilling } from './chatgpt-billing.tsx';
import { LegacyAnalytics } from './legacy-analytics.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';
import { UsageEmpty, UsageFailed } from './usage-silent.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: ChatGptBilling,
  Codex: LegacyAnalytics,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: UsageEmpty,
});
