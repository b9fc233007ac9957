import { platformPages } from '../platform/pages.tsx';
import { ApiUsage } from './api-usage.tsx';
import { KeyConsole } from './key-console.tsx';
import { LimitConsole } from './limit-console.tsx';
import { NotAllowed, NotAnswered, NothingYet } from './no-meters.tsx';
import { Prepaid } from './prepaid.tsx';
import { Rail } from './rail.tsx';

export const Redesign = platformPages({
  Frame: Rail,
  Usage: ApiUsage,
  Billing: Prepaid,
  Limits: LimitConsole,
  Keys: KeyConsole,
  NoAccess: NotAllowed,
  Failed: NotAnswered,
  Empty: NothingYet,
});
