// Usage without any meter: plans on offer where there is no paid one, and an error.

export function UsageEmpty() {
  const plans = [
    ['Plus', '$20 / month', 'Codex and Work with a weekly limit. Add credits any time.'],
    ['Pro', '$200 / month', '20x more usage than Plus, priority in every feature.'],
  ];
  return (
    <div className="s43-stack">
      <h1 className="text-2xl font-semibold">Upgrade to use Codex and Work</h1>
      <p className="text-sm text-token-text-secondary">
        Your free plan covers chat conversations. Choose a plan for more.
      </p>
      <div className="s43-plans">
        {plans.map(([name, price, about]) => (
          <article key={name} className="s43-card s43-pad">
            <h2 className="text-lg font-semibold">{name}</h2>
            <p className="text-sm">{price}</p>
            <p className="text-sm text-token-text-secondary">{about}</p>
            <button type="button" className="btn btn-primary">
              Upgrade plan
            </button>
          </article>
        ))}
      </div>
    </div>
  );
}

export function UsageFailed() {
  return (
    <div role="alert" className="s43-card s43-empty s43-pad">
      <p className="font-medium">Something went wrong</p>
      <p className="text-sm text-token-text-secondary">
        We couldn’t load your settings. Check your connection, then try again.
      </p>
      <button type="button" className="btn btn-secondary">
        Try again
      </button>
    </div>
  );
}
