import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexAnalytics } from './codex-analytics.tsx';
import { ContentFailed } from './content-failed.tsx';
import { FreePlan } from './free-plan.tsx';
import { PlanBilling } from './plan-billing.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsShell } from './settings-shell.tsx';
import { UsagePanel } from './usage-panel.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsShell,
  Usage: UsagePanel,
  Billing: PlanBilling,
  Codex: CodexAnalytics,
  Dialog: SettingsDialog,
  Failed: ContentFailed,
  Empty: FreePlan,
});
