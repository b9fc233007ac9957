import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingCards } from './billing-cards.tsx';
import { CodexBoard } from './codex-board.tsx';
import { PlanPicker } from './plan-picker.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { Usage } from './usage.tsx';
import { UsageFailed } from './usage-failed.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage,
  Billing: BillingCards,
  Codex: CodexBoard,
  Dialog: SettingsSheet,
  Failed: UsageFailed,
  Empty: PlanPicker,
});
