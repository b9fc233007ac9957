import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexHome } from './codex-home.tsx';
import { PlanOffers } from './plan-offers.tsx';
import { PlanPage } from './plan-page.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { Sheet } from './sheet.tsx';
import { Sorry } from './sorry.tsx';
import { UsagePage } from './usage-page.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePage,
  Billing: PlanPage,
  Codex: CodexHome,
  Dialog: Sheet,
  Failed: Sorry,
  Empty: PlanOffers,
});
