// /settings/billing: the plan as a card, a banner about credits, invoices in a table. The heading is a div with a role.

export function PlanBilling() {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a heading without a heading's tag is the point */}
      <div role="heading" aria-level={1} data-control="plan-not-api" className="ds-title">
        Plan & billing
      </div>
      <div className="ds-promo">
        <span>New: credits for Codex and Work, from $40. Usage beyond your plan never stops a task halfway.</span>
        <a href="/settings/credits">Buy credits</a>
      </div>
      <section className="ds-hero">
        <h2 className="ds-heading">ChatGPT Pro</h2>
        <p className="ds-figure">$200.00</p>
        <p className="ds-quiet">per month, renews on December 4, 2026</p>
        <ul className="ds-bullets">
          <li>Highest weekly limit for Codex</li>
          <li>Unlimited voice, more images</li>
        </ul>
        <button type="button" className="ds-button">
          Change plan
        </button>
      </section>
      <section className="ds-section">
        <h2 className="ds-heading">Paid with</h2>
        <dl className="ds-terms">
          <div>
            <dt>Card</dt>
            <dd>Visa ending in 4242</dd>
          </div>
          <div>
            <dt>Wallet balance</dt>
            <dd>$0.00</dd>
          </div>
        </dl>
      </section>
      <Invoices />
    </>
  );
}

function Invoices() {
  return (
    <section className="ds-section">
      <h2 className="ds-heading">Invoices</h2>
      <table className="ds-table">
        <tbody>
          {['November 4, 2026', 'October 4, 2026', 'September 4, 2026'].map((date) => (
            <tr key={date}>
              <td>{date}</td>
              <td>Paid</td>
              <td>$200.00</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ds-quiet">
        Looking for API usage? It is billed at <a href="https://platform.openai.com/">platform.openai.com</a>.
      </p>
    </section>
  );
}
