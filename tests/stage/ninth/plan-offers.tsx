// What an account on the free plan sees at the address of the usage page: offers in words of the meters, and no meter.

import { Choice } from './headless.tsx';
import { Pill } from './parts.tsx';

const PLANS = [
  ['Go', '$8', 'More messages and uploads', 'Work is not included'],
  ['Plus', '$20', 'Codex and Work with a weekly limit', 'Add credits when you need more'],
  ['Pro 5x', '$100', '5x the plan limits of Plus', 'Usage limit resets included'],
] as const;

export function PlanOffers() {
  return (
    <>
      <div className="flex items-end justify-between gap-4">
        <div>
          <h1 className="text-2xl font-semibold">Upgrade to use Work and Codex</h1>
          <p className="text-sm text-token-text-secondary">
            You’re on the Free plan. Usage shows up here once you have a plan with agentic tasks.
          </p>
        </div>
        <Choice label="Plans" options={['Personal', 'Business']} className="v9-chips" />
      </div>
      <div className="grid grid-cols-3 gap-4">
        {PLANS.map(([name, price, first, second]) => (
          <article key={name} className="v9-stat text-sm">
            <h2 className="text-base font-semibold">{name}</h2>
            <div>
              <span className="text-2xl font-semibold">{price}</span> / month
            </div>
            <ul className="text-token-text-secondary">
              <li>{first}</li>
              <li>{second}</li>
            </ul>
            <Pill primary={name === 'Plus'}>Get {name}</Pill>
          </article>
        ))}
      </div>
      <p className="text-xs text-token-text-secondary">
        Prices exclude tax. Have a workspace? Ask its owner for a seat to use shared credits.
      </p>
    </>
  );
}
