// The usage page of an account without a paid plan: what the plans would give. Nothing is metered yet.

import { Button } from './kit.tsx';

const PLANS = [
  [
    'Plus',
    '$20 / month',
    ['Codex and Work on the web and in the CLI', 'A weekly limit for everyday tasks', 'Buy credits when you need more'],
  ],
  [
    'Pro',
    '$200 / month',
    ['20x more than Plus', 'Higher 5-hour limit and weekly limit', 'Usage limit resets included'],
  ],
] as const;

export function PlanOffer() {
  return (
    <>
      <div className="v12-top">
        <h1 className="v12-title">Get more done with Codex and Work</h1>
      </div>
      <p className="v12-hint">Your plan doesn’t include agentic usage. Upgrade to start.</p>
      <div className="grid grid-cols-2 gap-4">
        {PLANS.map(([name, price, points]) => (
          <article key={name} className="v12-list p-4">
            <h2 className="text-lg font-semibold">{name}</h2>
            <p className="v12-hint">{price}</p>
            <ul className="v12-points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <Button filled>Get {name}</Button>
          </article>
        ))}
      </div>
    </>
  );
}
