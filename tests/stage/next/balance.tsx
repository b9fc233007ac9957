// The platform's billing overview as it might be next. INVENTED, all of it.

export function BalancePage() {
  return (
    <>
      <h1 style={{ fontSize: 24, fontWeight: 600 }}>Billing</h1>
      <div role="tablist" style={{ display: 'flex', gap: 20, marginTop: 12 }}>
        {['Overview', 'Payment methods', 'Invoices', 'Credit grants', 'Details'].map((name, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={index === 0}
            data-control={name === 'Credit grants' ? 'billing-credit-grants' : undefined}
          >
            {name}
          </button>
        ))}
      </div>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 24, marginTop: 24 }}>
        <section>
          <h2 data-control="billing-credit-balance">Prepaid credit</h2>
          <output data-control="billing-credit-balance" style={{ fontSize: 32 }}>
            $7.21
          </output>
          <p>$2.00 of it expires on Dec 4, 2026.</p>
          <button type="button">Buy credit</button>
        </section>
        <section>
          <h2>This month</h2>
          <output style={{ fontSize: 32 }}>$25.32</output>
          <p>Charged against your credit as you go.</p>
          <a href="/usage">See usage</a>
        </section>
      </div>
      <section style={{ display: 'flex', gap: 24, alignItems: 'center', marginTop: 24 }}>
        <div>
          <h2 data-control="billing-auto-recharge">Auto-reload</h2>
          <p data-control="billing-auto-recharge">
            When your credit falls below $5, buy up to $10. At most $20 a month.
          </p>
        </div>
        <button
          type="button"
          role="switch"
          aria-checked="true"
          aria-label="Auto-reload"
          data-control="billing-auto-recharge"
        >
          On
        </button>
      </section>
      <section style={{ marginTop: 24 }}>
        <h2>Recent invoices</h2>
        <ul>
          <li>Nov 2, 2026: $12.00, paid</li>
          <li>Sep 30, 2026: $6.90, paid</li>
        </ul>
      </section>
    </>
  );
}
