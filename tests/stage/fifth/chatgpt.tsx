import { chatgptPages } from '../chatgpt/pages.tsx';
import { ChatBehind } from './chat-behind.tsx';
import { Cobranca } from './cobranca.tsx';
import { CodexBalance } from './codex-balance.tsx';
import { PlanUsage } from './plan-usage.tsx';
import { SettingsHome } from './settings-home.tsx';
import { SettingsModal } from './settings-modal.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsHome,
  Usage: PlanUsage,
  Billing: Cobranca,
  Codex: CodexBalance,
  Chat: ChatBehind,
  Dialog: SettingsModal,
});

export { Landing as SignedOut } from './landing.tsx';
