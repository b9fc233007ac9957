import { chatgptPages } from '../chatgpt/pages.tsx';
import { Ayarlar } from './ayarlar.tsx';
import { CodexUsage } from './codex-usage.tsx';
import { PlanBilling } from './plan-billing.tsx';
import { PlanOffer } from './plan-offer.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: PlanBilling,
  Codex: CodexUsage,
  Dialog: Ayarlar,
  Empty: PlanOffer,
});
