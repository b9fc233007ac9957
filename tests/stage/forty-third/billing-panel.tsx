// The billing panel of the dialog: plan, wallet, transactions. Decoys: the wallet's balance, credits in a transaction.

export function BillingPanel() {
  return (
    <>
      <h3 data-control="plan-not-api" className="text-lg font-semibold">
        Billing
      </h3>
      <div className="s43-card">
        <div className="@container/settings-row s43-row">
          <div className="grow">
            <div className="font-semibold">ChatGPT Pro 5x</div>
            <div className="text-xs text-token-text-secondary">Renews on December 4, 2026</div>
          </div>
          <button type="button" className="btn btn-secondary">
            Change plan
          </button>
        </div>
        <div className="@container/settings-row s43-row text-sm">
          <div className="grow">Wallet balance</div>
          <div>$0.00</div>
        </div>
      </div>
      <div className="s43-section">
        <div className="flex items-center justify-between">
          <div className="text-base font-semibold">Transaction history</div>
          <button type="button" className="underline">
            View all
          </button>
        </div>
        <div className="text-sm">
          <div className="s43-line">
            <div className="grow">ChatGPT Pro 5x</div>
            <div className="text-token-text-secondary">Nov 4, 2026</div>
            <div>$100.00</div>
          </div>
          <div className="s43-line">
            <div className="grow">1,000 credits</div>
            <div className="text-token-text-secondary">Oct 21, 2026</div>
            <div>$40.00</div>
          </div>
        </div>
      </div>
    </>
  );
}
