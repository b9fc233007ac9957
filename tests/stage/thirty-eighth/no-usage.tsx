// The usage address without a meter: what could not be loaded, and plans on offer for whom has none.

export function UsageFailed() {
  return (
    <div className="space-y-6">
      <h1 className="text-2xl font-semibold">Usage</h1>
      <div role="alert" className="flex flex-col items-center gap-3 py-24 text-center text-sm">
        <p>Something went wrong while loading your settings.</p>
        <button type="button" className="btn btn-secondary">
          Try again
        </button>
      </div>
    </div>
  );
}

const PLANS = [
  ['Go', '$8 / month', ['More messages and uploads', 'Longer memory']],
  ['Plus', '$20 / month', ['Codex and Work with weekly limits', 'Buy credits when you need more']],
  ['Pro', '$200 / month', ['20x more usage than Plus', 'Usage limit resets included']],
] as const;

export function PlansOnOffer() {
  return (
    <section aria-labelledby="offer" className="space-y-6">
      <h1 id="offer" className="text-2xl font-semibold">
        Upgrade your plan
      </h1>
      <p className="text-sm text-token-text-secondary">Codex and Work are available on paid plans.</p>
      <ul className="grid grid-cols-3 gap-4">
        {PLANS.map(([name, price, points]) => (
          <li key={name} className="flex flex-col gap-3 rounded-2xl border border-token-border p-4 text-sm">
            <h2 className="text-lg font-semibold">{name}</h2>
            <p>{price}</p>
            <ul className="text-token-text-secondary">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <button type="button" className="btn btn-primary">
              Get {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
