import { chatgptPages } from '../chatgpt/pages.tsx';
import { Billing } from './billing.tsx';
import { CodexAnalytics } from './codex-analytics.tsx';
import { UsageEmpty, UsageFailed } from './no-usage.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsShell } from './settings-shell.tsx';
import { Usage } from './usage.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsShell,
  Usage,
  Billing,
  Codex: CodexAnalytics,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: UsageEmpty,
});
