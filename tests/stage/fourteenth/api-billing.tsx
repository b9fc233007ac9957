// The platform's billing in this set has no tabs: the overview is a list whose lines lead to the other pages, and those lead back.

import { useAddress } from '../state.ts';
import { BillingLines } from './billing-lines.tsx';
import { CreditGrants } from './credit-grants.tsx';

export function ApiBilling() {
  const { pathname } = useAddress();
  return pathname.endsWith('/credit-grants') ? <CreditGrants /> : <BillingLines />;
}
