import { platformPages } from '../platform/pages.tsx';
import { AddPayment } from './add-payment.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ApiUsage } from './api-usage.tsx';
import { AskOwner } from './ask-owner.tsx';
import { Console } from './console.tsx';
import { Limits } from './limits.tsx';
import { Outage } from './outage.tsx';
import { Prepaid } from './prepaid.tsx';

export const Redesign = platformPages({
  Frame: Console,
  Usage: ApiUsage,
  Billing: Prepaid,
  Limits,
  Keys: ApiKeys,
  Failed: Outage,
  NoAccess: AskOwner,
  Empty: AddPayment,
});
