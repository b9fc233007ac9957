import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexPage } from './codex-page.tsx';
import { Installningar } from './installningar.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsageError } from './usage-error.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexPage,
  Dialog: Installningar,
  Failed: UsageError,
  Empty: PlanChoice,
});
