import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexPage } from './codex-page.tsx';
import { PlanBilling } from './plan-billing.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { SettingsModal } from './settings-modal.tsx';
import { UsagePanel } from './usage-panel.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage: UsagePanel,
  Billing: PlanBilling,
  Codex: CodexPage,
  Dialog: SettingsModal,
});
