// /settings/billing of ChatGPT.

import { BillingRows } from './billing-rows.tsx';

export function BillingPanel() {
  return (
    <div className="_panel_k39j1">
      <div className="_panelHead_k39j1">
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Billing
        </h1>
      </div>
      <BillingRows />
      <div className="text-xs text-token-text-secondary">
        Need help with billing?{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          Visit the help center
        </a>
      </div>
    </div>
  );
}
