import { platformPages } from '../platform/pages.tsx';
import { ApiKeys } from './api-keys.tsx';
import { Billing } from './billing.tsx';
import { Console } from './console.tsx';
import { Dashboard } from './dashboard.tsx';
import { Limits } from './limits.tsx';
import { LoadFailed, NoPermission, NothingYet } from './without-meters.tsx';

export const Redesign = platformPages({
  Frame: Console,
  Usage: Dashboard,
  Billing,
  Limits,
  Keys: ApiKeys,
  NoAccess: NoPermission,
  Failed: LoadFailed,
  Empty: NothingYet,
});
