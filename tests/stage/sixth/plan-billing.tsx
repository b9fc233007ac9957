// /settings/billing of ChatGPT in this set: today's rows, and the payments in a table. Decoys: the
// wallet, a pointer to the credits and one to the API.

export function PlanBilling() {
  const rows = [
    ['Nov 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
    ['Oct 12, 2026', '1,000 credits', '$40.00'],
    ['Oct 4, 2026', 'ChatGPT Pro 20x', '$200.00'],
  ];
  return (
    <>
      <h1 data-control="plan-not-api" className="text-2xl font-semibold">
        Billing
      </h1>
      <div className="v6-part">
        <div className="v6-title">Current plan</div>
        <div className="v6-card text-sm">
          <Row title="ChatGPT Pro 20x" about="$200 / month. Renews December 4, 2026" action="Change plan" />
          <Row title="Payment method" about="Visa ending in 4242" action="Update" />
          <Row title="Wallet balance" about="$0.00" action="Add funds" />
          <Row title="Credits" about="Keep going after you reach your weekly limit" action="Go to usage" />
        </div>
      </div>
      <div className="v6-part">
        <div className="flex items-center justify-between">
          <div className="v6-title">Transaction history</div>
          <button type="button" className="text-sm underline">
            View all
          </button>
        </div>
        <table className="v6-table text-sm">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Item</th>
              <th scope="col">Amount</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([date, item, amount]) => (
              <tr key={date}>
                <td>{date}</td>
                <td>{item}</td>
                <td>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="text-sm text-token-text-secondary">
        Building with the API?{' '}
        <a href="https://platform.openai.com/settings/organization/billing/overview" className="underline">
          Manage API billing
        </a>
      </p>
    </>
  );
}

function Row({ title, about, action }: { title: string; about: string; action: string }) {
  return (
    <div className="v6-row @container/settings-row">
      <div className="grow">
        <div>{title}</div>
        <div className="text-xs text-token-text-secondary">{about}</div>
      </div>
      <button type="button" className="btn btn-secondary">
        {action}
      </button>
    </div>
  );
}
