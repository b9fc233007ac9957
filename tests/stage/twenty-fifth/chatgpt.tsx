import { chatgptPages } from '../chatgpt/pages.tsx';
import { CodexReport } from './codex-report.tsx';
import { PlanAndPayments } from './plan-and-payments.tsx';
import { ReadingRoom } from './reading-room.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { UsageDocument } from './usage-document.tsx';
import { NotLoaded, PlansOnOffer } from './without-meters.tsx';

export const Redesign = chatgptPages({
  Frame: ReadingRoom,
  Usage: UsageDocument,
  Billing: PlanAndPayments,
  Codex: CodexReport,
  Dialog: SettingsSheet,
  Failed: NotLoaded,
  Empty: PlansOnOffer,
});
