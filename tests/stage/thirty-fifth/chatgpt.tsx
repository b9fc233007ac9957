import { chatgptPages } from '../chatgpt/pages.tsx';
import { Billing } from './billing.tsx';
import { Legacy } from './legacy.tsx';
import { LoadError } from './load-error.tsx';
import { NoPlan } from './no-plan.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SettingsShell } from './settings-shell.tsx';
import { Usage } from './usage.tsx';

export const Redesign = chatgptPages({
  Frame: SettingsShell,
  Usage,
  Billing,
  Codex: Legacy,
  Dialog: SettingsDialog,
  Failed: LoadError,
  Empty: NoPlan,
});
