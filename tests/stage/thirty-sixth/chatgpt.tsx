import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexAnalytics } from './codex-analytics.tsx';
import { FreePlan } from './free-plan.tsx';
import { NotLoaded } from './not-loaded.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsPage } from './settings-page.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsPage,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexAnalytics,
  Dialog: SettingsDialog,
  Failed: NotLoaded,
  Empty: FreePlan,
});
