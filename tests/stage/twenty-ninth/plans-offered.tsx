// Instead of usage, for who has no paid plan: what the plans offer, in words that meters have elsewhere.

import { Chip, Prop } from './parts.tsx';

const PLANS = [
  ['Plus', '$20 / month', '1x', 'Not included'],
  ['Pro 5x', '$100 / month', '5x', 'Up to 10% off'],
  ['Pro 20x', '$200 / month', '20x', 'Up to 40% off'],
] as const;

export function PlansOffered() {
  return (
    <>
      <header className="v29-head">
        <div className="grow">
          <h1 className="text-2xl font-semibold">Choose a plan to use Codex and Work</h1>
          <p className="text-sm text-token-text-secondary">You’re on the Free plan, which doesn’t include either.</p>
        </div>
      </header>
      <div className="v29-plans">
        {PLANS.map(([name, price, limits, credits]) => (
          <section key={name}>
            <h2 className="font-semibold">
              {name} {name === 'Plus' && <Chip tone="good">Popular</Chip>}
            </h2>
            <dl className="v29-props text-sm">
              <Prop name="Price">{price}</Prop>
              <Prop name="5-hour and weekly limits">{limits}</Prop>
              <Prop name="Credits">{credits}</Prop>
              <Prop name="Code review">{name === 'Plus' ? 'No' : 'Yes'}</Prop>
            </dl>
            <button type="button" className="btn btn-secondary">
              Get {name}
            </button>
          </section>
        ))}
      </div>
    </>
  );
}
