// Instead of usage, for an account without a plan (`empty`): tariffs side by side, with the words of the page and none of its
// meters.

const PLANS = [
  ['Go', '$8', ['Longer chats', 'More images'], 'No Codex limits to manage'],
  ['Plus', '$20', ['Codex and Work', '5-hour and weekly limits'], 'Credits can be bought'],
  ['Pro', '$200', ['20x the weekly limit of Plus', 'Usage limit resets'], 'Automatic top-up'],
] as const;

export function Offers() {
  return (
    <div className="ac-stack">
      <h1 className="text-2xl font-semibold">Choose a plan to get started</h1>
      <p className="text-sm text-token-text-secondary">
        You’re on Free. Usage, limits and credits show here once you have a plan.
      </p>
      <div className="ac-tiles">
        {PLANS.map(([name, price, items, last]) => (
          <article key={name} className="ac-card text-sm">
            <h2 className="text-lg font-semibold">{name}</h2>
            <p>
              <b className="ac-figure">{price}</b> / month
            </p>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
              <li>{last}</li>
            </ul>
            <button type="button" className="btn btn-primary">
              Get {name}
            </button>
          </article>
        ))}
      </div>
      <p className="text-xs text-token-text-secondary">
        Plus: save up to 40% in the first 3 months. Prices exclude tax.
      </p>
    </div>
  );
}
