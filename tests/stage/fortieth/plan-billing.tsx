// /settings/billing of ChatGPT: the plan, the wallet, the transactions. Decoys: everything but the title.

export function PlanBilling() {
  const rows = [
    ['Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
    ['Oct 22, 2026', 'Credits (1,000)', '$40.00'],
    ['Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
  ];
  return (
    <>
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        Billing
      </h1>
      <div className="f40-section">
        <div className="f40-card">
          <div className="@container/settings-row f40-row">
            <div className="f40-texts">
              <div>ChatGPT Pro 20x</div>
              <div className="text-xs text-token-text-secondary">$200 / month. Renews on December 4, 2026</div>
            </div>
            <button type="button" className="btn btn-secondary">
              Change plan
            </button>
          </div>
          <div className="@container/settings-row f40-row">
            <div className="f40-texts">Payment method</div>
            <div className="text-token-text-secondary">Visa •••• 4242</div>
            <button type="button" className="btn btn-secondary">
              Update
            </button>
          </div>
          <div className="@container/settings-row f40-row">
            <div className="f40-texts">Wallet balance</div>
            <div className="tabular-nums">$0.00</div>
          </div>
        </div>
      </div>
      <section className="f40-section">
        <div className="f40-chips">
          <h2 className="grow text-base font-medium">Transaction history</h2>
          <button type="button" className="underline text-sm">
            View all
          </button>
        </div>
        <table className="f40-table text-sm">
          <tbody>
            {rows.map(([date, item, amount]) => (
              <tr key={date}>
                <td>{date}</td>
                <td>{item}</td>
                <td className="tabular-nums">{amount}</td>
                <td>Paid</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-xs text-token-text-secondary">
        Give a month of Plus to a friend, up to 40% off.{' '}
        <a href="/explore/plus" className="underline">
          See offer
        </a>
      </p>
    </>
  );
}
