// What somebody sees who is not signed in, at the address of the usage page: the plans, their allowances in words, and no
// meter.

const PLANS = [
  ['Plus', '$20 / month', ['Codex with a 5-hour limit and a weekly limit', 'Buy credits when you need more']],
  ['Pro', '$200 / month', ['20x more usage than Plus', 'Usage limit resets included', 'Save 10% when billed yearly']],
  ['Business', '$30 / user / month', ['Shared workspace credits with automatic reload', 'Usage analytics for admins']],
] as const;

export function Landing() {
  return (
    <div className="v5-scroll">
      <header className="v5-top text-sm">
        <a href="/" className="grow font-semibold">
          ChatGPT
        </a>
        <button type="button" className="btn btn-primary">
          Log in
        </button>
        <button type="button" className="btn btn-secondary">
          Sign up for free
        </button>
      </header>
      <main className="v5-main v5-stack">
        <div className="text-center">
          <h1 className="text-2xl font-semibold">Log in to see your usage</h1>
          <p className="text-sm text-token-text-secondary">New here? Pick the plan that fits your work.</p>
        </div>
        <div className="v5-tiles">
          {PLANS.map(([name, price, points]) => (
            <section key={name} className="v5-card v5-pad text-sm">
              <h2 className="text-lg font-semibold">{name}</h2>
              <p className="text-base">{price}</p>
              <ul className="text-token-text-secondary">
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
              <button type="button" className="btn btn-secondary">
                Get {name}
              </button>
            </section>
          ))}
        </div>
        <details className="text-sm" open>
          <summary>What happens when I reach a limit?</summary>
          <p className="text-token-text-secondary">
            Your limits reset on their own. Until then you can keep working with credits, which are billed separately.
          </p>
        </details>
      </main>
    </div>
  );
}
