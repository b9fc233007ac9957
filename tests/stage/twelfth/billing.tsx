// The platform's billing in this set: one page for what is paid, another for the credit grants. Their links are in the frame.

import { useAddress } from '../state.ts';
import { BillingSummary } from './billing-summary.tsx';
import { GrantList } from './grant-list.tsx';

export function Billing() {
  const { pathname } = useAddress();
  return pathname.endsWith('/credit-grants') ? <GrantList /> : <BillingSummary />;
}
