import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexConsole } from './codex-console.tsx';
import { ConsoleFrame } from './console-frame.tsx';
import { NotLoaded } from './not-loaded.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { PlansOffered } from './plans-offered.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { UsageConsole } from './usage-console.tsx';

export const Redesign = chatgptPages({
  Frame: ConsoleFrame,
  Usage: UsageConsole,
  Billing: PlanSheet,
  Codex: CodexConsole,
  Dialog: SettingsSheet,
  Failed: NotLoaded,
  Empty: PlansOffered,
});
