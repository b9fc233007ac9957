// The billing panel of the settings dialog: a definition list of rows. Decoys: the wallet, credits, prices.

export function BillingPanel() {
  return (
    <>
      <h3 data-control="plan-not-api" className="text-lg font-semibold">
        Billing
      </h3>
      <div className="v5-plan text-sm">
        <div className="grow">
          <strong className="font-semibold">ChatGPT Pro 5x</strong>
          <p className="text-token-text-secondary">$100 / month. Renews on December 4, 2026.</p>
        </div>
        <button type="button" aria-haspopup="menu" className="btn btn-secondary">
          Manage plan
        </button>
      </div>
      <dl className="text-sm">
        <div className="v5-line">
          <dt className="grow">Payment method</dt>
          <dd className="text-token-text-secondary">Visa •••• 4242</dd>
        </div>
        <div className="v5-line">
          <dt className="grow">Wallet balance</dt>
          <dd className="text-token-text-secondary">$0.00</dd>
        </div>
        <div className="v5-line">
          <dt className="grow">Credits</dt>
          <dd>
            <a href="#settings/Usage" className="underline">
              Buy credits
            </a>
          </dd>
        </div>
      </dl>
      <div className="v5-section text-sm">
        <div className="flex items-center justify-between">
          <h4 className="font-medium">Transaction history</h4>
          <button type="button" className="underline">
            View all
          </button>
        </div>
        <ul>
          {['Nov 4, 2026', 'Oct 4, 2026'].map((date) => (
            <li key={date} className="v5-line">
              <span className="grow">ChatGPT Pro 5x</span>
              <time className="text-token-text-secondary">{date}</time>
              <span>$100.00</span>
            </li>
          ))}
        </ul>
      </div>
      <p className="text-xs text-token-text-secondary">
        Need help with a charge?{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          Contact support
        </a>
      </p>
    </>
  );
}
