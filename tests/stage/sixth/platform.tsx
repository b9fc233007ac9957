import { platformPages } from '../platform/pages.tsx';
import { ApiUsage } from './api-usage.tsx';
import { CreditBalance } from './credit-balance.tsx';
import { Dashboard } from './dashboard.tsx';
import { FirstPurchase } from './first-purchase.tsx';
import { KeyTable } from './key-table.tsx';
import { Limits } from './limits.tsx';

export const Redesign = platformPages({
  Frame: Dashboard,
  Usage: ApiUsage,
  Billing: CreditBalance,
  Limits,
  Keys: KeyTable,
  Empty: FirstPurchase,
});
