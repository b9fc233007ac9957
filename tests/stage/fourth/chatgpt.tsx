import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexAnalytics } from './codex-analytics.tsx';
import { Einstellungen } from './einstellungen.tsx';
import { PlanAndPayment } from './plan-and-payment.tsx';
import { QuotingChat } from './quoting-chat.tsx';
import { SettingsPage } from './settings-page.tsx';
import { UsageTabs } from './usage-tabs.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsPage,
  Usage: UsageTabs,
  Billing: PlanAndPayment,
  Codex: CodexAnalytics,
  Chat: QuotingChat,
  Dialog: Einstellungen,
});
