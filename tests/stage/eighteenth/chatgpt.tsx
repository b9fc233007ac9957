import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexPage } from './codex-page.tsx';
import { Configuracoes } from './configuracoes.tsx';
import { PlanCards } from './plan-cards.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsageFailed } from './usage-failed.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexPage,
  Dialog: Configuracoes,
  Failed: UsageFailed,
  Empty: PlanCards,
});
