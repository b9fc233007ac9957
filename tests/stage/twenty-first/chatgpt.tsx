import type { ReactNode } from 'react';
import { chatgptPages } from '../chatgpt/pages.tsx';
import { BillingPage } from './billing-page.tsx';
import { CodexPage } from './codex-page.tsx';
import { PlanPicker } from './plan-picker.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { UsageFailed } from './usage-failed.tsx';
import { UsagePage } from './usage-page.tsx';
import { Ustawienia } from './ustawienia.tsx';

export const Redesign = chatgptPages({
  Frame,
  Usage: UsagePage,
  Billing: BillingPage,
  Codex: CodexPage,
  Dialog: Ustawienia,
  Failed: UsageFailed,
  Empty: PlanPicker,
});

/** Usage and billing have their heading in the bar of the frame, so that they bring it. */
function Frame({ panel, children }: { panel: string; children: ReactNode }) {
  return /^(usage|billing)$/.test(panel) ? children : <SettingsFrame panel={panel}>{children}</SettingsFrame>;
}
