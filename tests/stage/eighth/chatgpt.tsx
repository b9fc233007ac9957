import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexDashboard } from './codex-dashboard.tsx';
import { GardenChat } from './garden-chat.tsx';
import { GetStarted } from './get-started.tsx';
import { Parametres } from './parametres.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexDashboard,
  Chat: GardenChat,
  Dialog: Parametres,
  Empty: GetStarted,
});
