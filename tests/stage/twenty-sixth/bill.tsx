// /settings/billing of ChatGPT in this set: the next bill as a statement with its lines and a sum, earlier bills beside it, and
// tiles for how it is paid. Decoys: the lines and sums of bills, credits that were bought, the wallet.

const LINES = [
  ['ChatGPT Pro 20x', 'Nov 4 – Dec 3, 2026', '$200.00'],
  ['Credits, pack of 1,000', 'Nov 12, 2026', '$40.00'],
  ['Loyalty discount', 'November', '-$10.00'],
  ['Sales tax', '', '$18.40'],
];

export function Bill() {
  return (
    <div className="ac-stack">
      <div className="ac-title">
        <h1 data-control="plan-not-api" className="grow text-2xl font-semibold">
          Billing
        </h1>
        <p className="text-xs text-token-text-secondary">Customer no. 4417 2093</p>
      </div>
      <div className="ac-bill">
        <section aria-labelledby="s-bill-title" className="ac-card">
          <div className="ac-title">
            <h2 id="s-bill-title" className="grow text-lg font-semibold">
              Your next bill
            </h2>
            <span className="ac-state">Due December 4, 2026</span>
          </div>
          <table className="ac-table text-sm">
            <tbody>
              {LINES.map(([name, period, amount]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{period}</td>
                  <td>{amount}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Total</th>
                <td />
                <td>$248.40</td>
              </tr>
            </tfoot>
          </table>
          <div className="flex gap-2">
            <button type="button" className="btn btn-primary">
              Pay now
            </button>
            <button type="button" className="btn btn-secondary">
              Download PDF
            </button>
          </div>
        </section>
        <div className="ac-stack">
          <section className="ac-card text-sm">
            <h2 className="font-semibold">Current plan</h2>
            <p>ChatGPT Pro 20x, $200.00 a month</p>
            <button type="button" className="btn btn-secondary">
              Change plan
            </button>
          </section>
          <section className="ac-card text-sm">
            <h2 className="font-semibold">Payment method</h2>
            <p>Visa ending in 4242</p>
            <p className="text-token-text-secondary">Wallet balance: $0.00</p>
          </section>
        </div>
      </div>
      <section aria-labelledby="s-bills-title" className="ac-section">
        <h2 id="s-bills-title" className="text-lg font-semibold">
          Earlier bills
        </h2>
        <ul className="text-sm">
          {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
            <li key={date} className="ac-line ac-ruled">
              <span className="grow">{date}</span>
              <span className="ac-state">Paid</span>
              <span className="tabular-nums">$216.00</span>
              <a href="https://pay.openai.com/" target="_blank" rel="noreferrer" className="underline">
                View bill
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
