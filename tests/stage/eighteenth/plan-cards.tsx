// What an account without a paid plan sees at the address of the usage page: plans as cards, in words of the meters, and no meter.

import { Button } from './kit.tsx';

const PLANS: [name: string, price: string, points: string[]][] = [
  ['Free', '$0 / month', ['Try Codex for a few tasks', 'Standard models']],
  ['Plus', '$20 / month', ['Codex and Work included', 'A 5-hour and a weekly limit', 'Buy credits when you need more']],
  ['Pro', '$200 / month', ['20x higher limits', 'Two usage limit resets a month', 'Up to 40% off credits']],
];

export function PlanCards() {
  return (
    <>
      <header className="v18-hero">
        <h1 className="v18-title">Do more with Codex</h1>
        <p className="v18-hint">Pick a plan to start tracking what you use.</p>
      </header>
      <div className="v18-cards">
        {PLANS.map(([name, price, points]) => (
          <article key={name} className="v18-card v18-limit-card">
            <h2 className="v18-heading">{name}</h2>
            <p className="v18-hint">{price}</p>
            <ul className="v18-points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <Button filled={name === 'Plus'}>{name === 'Free' ? 'Your current plan' : `Get ${name}`}</Button>
          </article>
        ))}
      </div>
    </>
  );
}
