import { chatgptPages } from '../chatgpt/pages.tsx';
import { ChatAside } from './chat-aside.tsx';
import { CodexPage } from './codex-page.tsx';
import { NotLoaded } from './not-loaded.tsx';
import { PlanOffer } from './plan-offer.tsx';
import { PlanSettings } from './plan-settings.tsx';
import { SettingsApp } from './settings-app.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { UsageSettings } from './usage-settings.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsApp,
  Usage: UsageSettings,
  Billing: PlanSettings,
  Codex: CodexPage,
  Chat: ChatAside,
  Dialog: SettingsSheet,
  Failed: NotLoaded,
  Empty: PlanOffer,
});
