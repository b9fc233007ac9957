// The usage address for somebody without a paid plan: the plans, their limits in words, and no meter.

import { Rocket } from './art.tsx';

const PLANS = [
  ['Plus', '$20', ['5-hour limit and weekly limit for Codex', 'Add credits when you want more']],
  ['Pro', '$200', ['20x the weekly limit of Plus', 'Usage limit resets included']],
  ['Business', '$30', ['Shared workspace credits', 'Automatic reload, up to 40% off']],
] as const;

export function PlanOffers() {
  return (
    <div className="v30-flow">
      <header className="v30-hero">
        <div>
          <h1 className="v30-display">Pick a plan, get building</h1>
          <p className="v30-lead">Codex and Work come with every paid plan. You don’t have one yet.</p>
        </div>
        <Rocket />
      </header>
      <div className="v30-tiles">
        {PLANS.map(([name, price, lines]) => (
          <article key={name} className="v30-card">
            <h2 className="v30-name">{name}</h2>
            <p className="v30-numeral">
              <span>{price}</span> <em>a month</em>
            </p>
            <ul className="v30-ticks">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <button type="button" className="v30-button v30-solid">
              Get {name}
            </button>
          </article>
        ))}
      </div>
    </div>
  );
}
