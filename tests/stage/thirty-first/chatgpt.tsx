import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexPage } from './codex-page.tsx';
import { NoPlan, NotLoaded } from './quiet-usage.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { SettingsWindow } from './settings-window.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexPage,
  Dialog: SettingsWindow,
  Failed: NotLoaded,
  Empty: NoPlan,
});
