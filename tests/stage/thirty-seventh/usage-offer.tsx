// The usage page for whom has no paid plan: what plans would give, in words, and no meter.

export function UsageOffer() {
  const plans = [
    ['Plus', '$20 / month', ['Codex and Work with expanded limits', 'Buy credits when you reach your weekly limit']],
    ['Pro 5x', '$100 / month', ['5x more usage than Plus', 'Usage limit resets included']],
    ['Pro 20x', '$200 / month', ['20x more usage than Plus', 'Up to 40% off with automatic reload']],
  ] as const;
  return (
    <div className="v37-panel">
      <div className="v37-title">
        <h1 className="text-2xl font-semibold">Usage</h1>
        <p className="text-sm text-token-text-secondary">Upgrade to use Codex and Work. Chat is not affected.</p>
      </div>
      <div className="v37-plans">
        {plans.map(([name, price, points]) => (
          <div key={name} className="v37-card v37-plan text-sm">
            <h2 className="text-lg font-semibold">{name}</h2>
            <div className="text-token-text-secondary">{price}</div>
            <ul className="v37-points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <button type="button" className="btn btn-primary">
              Get {name}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
