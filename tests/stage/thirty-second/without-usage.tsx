// What stands at /settings/usage where there is nothing to count: a part that failed to load, and plans on offer.

export function UsageFailed() {
  return (
    <div role="alert" className="flex flex-col items-center gap-4 py-20 text-center">
      <div className="text-sm text-token-text-secondary">
        Something went wrong while loading this page. If this issue persists please contact us through our help center
        at help.openai.com.
      </div>
      <button type="button" className="btn btn-secondary">
        Retry
      </button>
    </div>
  );
}

const PLANS = [
  ['Go', '$8 / month', ['More messages', 'More uploads', 'Longer memory']],
  ['Plus', '$20 / month', ['Everything in Go', 'Codex and Work', 'Expanded deep research']],
  ['Pro', '$200 / month', ['Everything in Plus', '20x more Codex than Plus', 'Early access to new features']],
] as const;

export function PlansOnOffer() {
  return (
    <>
      <h1 className="text-2xl font-semibold text-token-text-primary">Upgrade your plan</h1>
      <div className="text-sm text-token-text-secondary">
        Get Codex and Work with a paid plan. Weekly limits are higher on Pro. Up to 40% off for the first 3 months.
      </div>
      <div className="grid grid-cols-3 gap-4">
        {PLANS.map(([name, price, features]) => (
          <div key={name} className="flex flex-col gap-3 rounded-2xl border border-token-border-light p-3">
            <h2 className="text-lg font-semibold">{name}</h2>
            <div className="text-sm">{price}</div>
            <button type="button" className="btn btn-primary">
              Get {name}
            </button>
            <ul className="flex flex-col gap-1 text-sm text-token-text-secondary">
              {features.map((feature) => (
                <li key={feature}>{feature}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
