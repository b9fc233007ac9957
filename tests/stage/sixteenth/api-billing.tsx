// The platform's billing in this set: no tabs. The overview ends with links to its other pages, and each of those begins with the
// way back.

import { useAddress } from '../state.ts';
import { BillingOverview } from './billing-overview.tsx';
import { CreditGrants } from './credit-grants.tsx';

export function ApiBilling() {
  const { pathname } = useAddress();
  return pathname.endsWith('/credit-grants') ? <CreditGrants /> : <BillingOverview />;
}
