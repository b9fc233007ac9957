import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingDesk } from './billing-desk.tsx';
import { CodexDesk } from './codex-desk.tsx';
import { LoadError } from './load-error.tsx';
import { PlansOffer } from './plans-offer.tsx';
import { SettingsConsole } from './settings-console.tsx';
import { SettingsWindow } from './settings-window.tsx';
import { UsageBoard } from './usage-board.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsConsole,
  Usage: UsageBoard,
  Billing: BillingDesk,
  Codex: CodexDesk,
  Dialog: SettingsWindow,
  Failed: LoadError,
  Empty: PlansOffer,
});
