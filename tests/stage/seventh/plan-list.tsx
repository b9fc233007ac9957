// What an account without a plan sees at the address of the usage page: the plans, in words of the meters, and no meter.

import { useId } from 'react';
import { Button, Segmented } from './kit.tsx';

const PLANS = [
  [
    'Plus',
    '$20',
    ['Codex in the app, CLI, and IDE', 'A 5-hour limit and a weekly limit', 'Buy credits when you need more'],
  ],
  ['Pro', '$200', ['20x more usage than Plus', 'Usage limit resets every month', 'Priority access to new models']],
  ['Business', '$30', ['Shared workspace credits', 'Auto-reload and spend controls', 'Usage analytics for admins']],
] as const;

export function PlanList() {
  const id = useId();
  return (
    <>
      <header data-slot="page-header" className="v7-page-header">
        <div className="grow">
          <h1 className="text-2xl font-semibold">Choose a plan to see your usage</h1>
          <p className="text-sm text-token-text-secondary">You’re on the Free plan. Work and Codex need a paid plan.</p>
        </div>
        <Segmented label="Billing period" options={['Monthly', 'Yearly, save 17%']} />
      </header>
      <ul className="v7-thirds">
        {PLANS.map(([name, price, points]) => (
          <li key={name} data-slot="card" className="v7-card v7-stat text-sm">
            <h2 className="text-base font-semibold">{name}</h2>
            <p>
              <span className="v7-figure">{price}</span> / month
            </p>
            <ul className="text-token-text-secondary">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <Button tone={name === 'Plus' ? 'solid' : 'soft'}>Get {name}</Button>
          </li>
        ))}
      </ul>
      <section aria-labelledby={id} className="v7-section">
        <h2 id={id} className="text-base font-semibold">
          Questions
        </h2>
        <details className="v7-card v7-stat text-sm" open>
          <summary>What happens when I reach my weekly limit?</summary>
          <p className="text-token-text-secondary">
            It resets on its own after seven days. Until then you can use a reset or buy credits.
          </p>
        </details>
      </section>
    </>
  );
}
