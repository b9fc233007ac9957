import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexLimits } from './codex-limits.tsx';
import { PlanNeeded } from './plan-needed.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexLimits,
  Dialog: SettingsDialog,
  Empty: PlanNeeded,
});
