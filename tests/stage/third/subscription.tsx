// /settings/billing of ChatGPT as it might become: the plan as a card with what is in it, invoices in a table. Decoys: a
// limit and credits, each with a link to the usage page.

export function Subscription() {
  return (
    <>
      <header className="panel-head">
        <h1 data-control="plan-not-api" className="text-2xl font-semibold">
          Billing
        </h1>
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="text-sm underline">
          Billing help
        </a>
      </header>
      <article className="plan-card">
        <div className="flex items-center justify-between gap-4">
          <div>
            <h2 className="text-lg font-medium">ChatGPT Pro 20x</h2>
            <p className="text-sm text-token-text-secondary">$200 / month · renews on December 4, 2026</p>
          </div>
          <button type="button" className="btn btn-secondary">
            Change plan
          </button>
        </div>
        <dl className="terms">
          <Term term="Weekly limit" value="58% left" link={['/settings/usage', 'View usage']} />
          <Term term="Credits" value="93,394.5" link={['/settings/usage', 'Manage']} />
        </dl>
      </article>
      <section className="panel-section">
        <h2 className="text-lg font-medium">Payment</h2>
        <dl className="terms">
          <Term term="Payment method" value="Visa ending in 4242" link={['/settings/billing', 'Update']} />
          <Term term="Wallet balance" value="$0.00" link={['/settings/billing', 'Add funds']} />
        </dl>
      </section>
      <Invoices />
    </>
  );
}

function Term({ term, value, link: [href, label] }: { term: string; value: string; link: [string, string] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="text-token-text-secondary">{value}</dd>
      <dd>
        <a href={href} className="underline">
          {label}
        </a>
      </dd>
    </div>
  );
}

function Invoices() {
  return (
    <section className="panel-section">
      <h2 className="text-lg font-medium">Transaction history</h2>
      <table className="w-full text-sm">
        <thead className="text-xs text-token-text-secondary">
          <tr>
            <th>Date</th>
            <th>Description</th>
            <th>Amount</th>
          </tr>
        </thead>
        <tbody>
          {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
            <tr key={date}>
              <td>{date}</td>
              <td>ChatGPT Pro 20x</td>
              <td>$200.00</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
