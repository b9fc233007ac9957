import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexAnalytics } from './codex-analytics.tsx';
import { NoPlan, UsageFailed } from './instead.tsx';
import { PlanBilling } from './plan-billing.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsShell } from './settings-shell.tsx';
import { Usage } from './usage.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsShell,
  Usage,
  Billing: PlanBilling,
  Codex: CodexAnalytics,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: NoPlan,
});
