import { platformPages } from '../platform/pages.tsx';
import { NoPermission, NotLoaded, NotStarted } from './closed-doors.tsx';
import { KeysDesk } from './keys-desk.tsx';
import { LimitsDesk } from './limits-desk.tsx';
import { PlatformFrame } from './platform-frame.tsx';
import { PrepaidDesk } from './prepaid-desk.tsx';
import { SpendExplorer } from './spend-explorer.tsx';

export const Redesign = platformPages({
  Frame: PlatformFrame,
  Usage: SpendExplorer,
  Billing: PrepaidDesk,
  Limits: LimitsDesk,
  Keys: KeysDesk,
  NoAccess: NoPermission,
  Failed: NotLoaded,
  Empty: NotStarted,
});
