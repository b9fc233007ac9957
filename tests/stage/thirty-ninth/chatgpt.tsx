import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPanel } from './billing-panel.tsx';
import { LegacyAnalytics } from './legacy-analytics.tsx';
import { NotLoaded, PlansOnly } from './no-meters.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsShell } from './settings-shell.tsx';
import { UsagePanel } from './usage-panel.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsShell,
  Usage: UsagePanel,
  Billing: BillingPanel,
  Codex: LegacyAnalytics,
  Dialog: SettingsDialog,
  Failed: NotLoaded,
  Empty: PlansOnly,
});
