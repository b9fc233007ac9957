import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingSettings } from './billing-settings.tsx';
import { ChoosePlan } from './choose-plan.tsx';
import { CodexSettings } from './codex-settings.tsx';
import { NotLoaded } from './not-loaded.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { UsageSettings } from './usage-settings.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsageSettings,
  Billing: BillingSettings,
  Codex: CodexSettings,
  Dialog: SettingsSheet,
  Failed: NotLoaded,
  Empty: ChoosePlan,
});
