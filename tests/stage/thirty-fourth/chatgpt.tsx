import { chatgptPages } from '../chatgpt/pages.tsx';
import { Billing } from './billing.tsx';
import { SettingsDialog } from './dialog.tsx';
import { Legacy } from './legacy.tsx';
import { NoPlan, UsageFailed } from './no-usage.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { Usage } from './usage.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsFrame,
  Usage,
  Billing,
  Codex: Legacy,
  Dialog: SettingsDialog,
  Failed: UsageFailed,
  Empty: NoPlan,
});
