// /settings/billing: the plan's row with its leaf text, then payment and past transactions. Decoys: wallet, credits, sums.

export function Billing() {
  return (
    <>
      <h1 data-control="plan-not-api" className="v34-title">
        Billing
      </h1>
      <div className="v34-sections">
        <div className="v34-section">
          <div className="v34-section-title">Plan</div>
          <div className="v34-card text-sm">
            <div className="@container/settings-row v34-row">
              <div className="grow">
                <div>ChatGPT Pro 20x</div>
                <div className="text-token-text-secondary">Your plan auto-renews on Dec 4, 2026</div>
              </div>
              <button type="button" aria-haspopup="menu" className="btn btn-secondary">
                Change plan
              </button>
            </div>
          </div>
        </div>
        <section className="v34-section">
          <h2 className="v34-section-title">Payment</h2>
          <dl className="v34-card text-sm">
            <div className="@container/settings-row v34-row">
              <dt className="grow">Payment method</dt>
              <dd className="text-token-text-secondary">Visa •••• 4242</dd>
            </div>
            <div className="@container/settings-row v34-row">
              <dt className="grow">Wallet balance</dt>
              <dd>$0.00</dd>
            </div>
            <div className="@container/settings-row v34-row">
              <dt className="grow">Credits</dt>
              <dd>
                <a href="/settings/usage" className="underline">
                  Manage in Usage
                </a>
              </dd>
            </div>
          </dl>
        </section>
        <div className="v34-section">
          <div className="v34-inline">
            <h3 className="v34-section-title grow">Transaction history</h3>
            <button type="button" className="text-sm underline">
              View all
            </button>
          </div>
          <table className="v34-table text-sm">
            <tbody>
              {[
                ['Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
                ['Oct 21, 2026', '1,000 credits', '$40.00'],
                ['Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
              ].map(([date, item, amount]) => (
                <tr key={date}>
                  <td>{date}</td>
                  <td>{item}</td>
                  <td className="tabular-nums">{amount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
