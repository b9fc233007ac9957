// The platform's billing in this set: a title over tabs, below them the board or the table of credit grants.

import { useAddress } from '../state.ts';
import { BillingBoard } from './billing-board.tsx';
import { CreditGrants } from './credit-grants.tsx';
import { LinkTabs } from './platform-kit.tsx';

const BASE = '/settings/organization/billing';

export function BillingPages() {
  const slug = useAddress().pathname.slice(BASE.length + 1) || 'overview';
  return (
    <>
      <h1>Billing</h1>
      <LinkTabs
        label="Billing"
        current={`${BASE}/${slug}`}
        tabs={[
          { href: `${BASE}/overview`, name: 'Overview' },
          { href: `${BASE}/credit-grants`, name: 'Credit grants', mark: 'billing-credit-grants' },
          { href: `${BASE}/history`, name: 'Invoices' },
          { href: `${BASE}/payment-methods`, name: 'Payment methods' },
          { href: `${BASE}/preferences`, name: 'Preferences' },
        ]}
      />
      {slug === 'credit-grants' ? <CreditGrants /> : <BillingBoard />}
    </>
  );
}
