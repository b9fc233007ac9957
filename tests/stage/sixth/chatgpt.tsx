import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexCards } from './codex-cards.tsx';
import { Impostazioni } from './impostazioni.tsx';
import { PlanBilling } from './plan-billing.tsx';
import { SettingsArea } from './settings-area.tsx';
import { UsageViews } from './usage-views.tsx';
import { WentWrong } from './went-wrong.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsArea,
  Usage: UsageViews,
  Billing: PlanBilling,
  Codex: CodexCards,
  Dialog: Impostazioni,
  Failed: WentWrong,
});
