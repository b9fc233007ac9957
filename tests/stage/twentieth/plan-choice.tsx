// The usage page of an account whose plan includes none of it: what the plans cost. Silent.

import { Button, Details, Entry } from './kit.tsx';

const PLANS = [
  ['Plus', '$20 / month', 'Work and Codex for everyday projects'],
  ['Pro 5x', '$100 / month', '5x more than Plus'],
  ['Pro 20x', '$200 / month', '20x more than Plus'],
] as const;

export function PlanChoice() {
  return (
    <>
      <header className="lume-page-head">
        <div>
          <h1 className="lume-heading">Choose a plan to use Work and Codex</h1>
          <p className="lume-about">The free plan does not include agentic tasks.</p>
        </div>
      </header>
      <Details>
        {PLANS.map(([name, price, about]) => (
          <Entry key={name} term={name}>
            <div className="lume-split">
              <span className="lume-value">{price}</span>
              <Button>Choose {name}</Button>
            </div>
            <span className="lume-hint">{about}</span>
          </Entry>
        ))}
      </Details>
    </>
  );
}
