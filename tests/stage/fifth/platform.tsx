import { platformPages } from '../platform/pages.tsx';
import { ApiUsage } from './api-usage.tsx';
import { KeyCards } from './key-cards.tsx';
import { LimitSettings } from './limit-settings.tsx';
import { OwnersOnly } from './owners-only.tsx';
import { Prepaid } from './prepaid.tsx';
import { Workbench } from './workbench.tsx';

export const Redesign = platformPages({
  Frame: Workbench,
  Usage: ApiUsage,
  Billing: Prepaid,
  Limits: LimitSettings,
  Keys: KeyCards,
  NoAccess: OwnersOnly,
});
