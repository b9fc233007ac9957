import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexUsage } from './codex-usage.tsx';
import { PanelFailed } from './panel-failed.tsx';
import { PlanOffer } from './plan-offer.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexUsage,
  Dialog: SettingsDialog,
  Failed: PanelFailed,
  Empty: PlanOffer,
});
