import { platformPages } from '../platform/pages.tsx';
import { Accounts } from './accounts.tsx';
import { Handbook } from './handbook.tsx';
import { KeyRegister } from './key-register.tsx';
import { LimitRules } from './limit-rules.tsx';
import { NoPermission, NothingBought, NotReached } from './no-figures.tsx';
import { UsageReport } from './usage-report.tsx';

export const Redesign = platformPages({
  Frame: Handbook,
  Usage: UsageReport,
  Billing: Accounts,
  Limits: LimitRules,
  Keys: KeyRegister,
  NoAccess: NoPermission,
  Failed: NotReached,
  Empty: NothingBought,
});
