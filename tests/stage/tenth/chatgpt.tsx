import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexReport } from './codex-report.tsx';
import { Configuracoes } from './configuracoes.tsx';
import { PlanPicker } from './plan-picker.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexReport,
  Dialog: Configuracoes,
  Empty: PlanPicker,
});
