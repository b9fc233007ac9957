import { platformPages } from '../platform/pages.tsx';
import { AskOwner } from './ask-owner.tsx';
import { Console } from './console.tsx';
import { KeyList } from './key-list.tsx';
import { Money } from './money.tsx';
import { NoConnection } from './no-connection.tsx';
import { Spending } from './spending.tsx';
import { SpendingLimits } from './spending-limits.tsx';
import { Welcome } from './welcome.tsx';

export const Redesign = platformPages({
  Frame: Console,
  Usage: Spending,
  Billing: Money,
  Limits: SpendingLimits,
  Keys: KeyList,
  NoAccess: AskOwner,
  Failed: NoConnection,
  Empty: Welcome,
});
