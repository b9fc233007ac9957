import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexTable } from './codex-table.tsx';
import { Instellingen } from './instellingen.tsx';
import { PageError } from './page-error.tsx';
import { PlanTable } from './plan-table.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexTable,
  Dialog: Instellingen,
  Failed: PageError,
  Empty: PlanTable,
});
