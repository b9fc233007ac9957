// Silent: usage before there is a paid plan. Plans on offer, their limits in words, and no meter.

import { Card, Figure } from './chatgpt-card.tsx';

const PLANS = [
  ['Plus', '$20', 'Codex and Work with a 5-hour limit and a weekly limit.', 'Most popular'],
  ['Pro 5x', '$100', 'Five times the limits of Plus, and usage limit resets.', undefined],
  ['Pro 20x', '$200', 'Twenty times the limits of Plus, and up to 40% off credits.', undefined],
] as const;

export function PlanPicker() {
  return (
    <>
      <div>
        <h1 className="text-2xl font-semibold">Get more done with a plan</h1>
        <p className="text-sm text-token-text-secondary">
          You’re on the free plan. There is nothing to track here yet.
        </p>
      </div>
      <div className="v24-thirds">
        {PLANS.map(([name, price, about, badge]) => (
          <Card key={name} title={name} badge={badge}>
            <Figure figure={price} unit="/ month" caption={about} />
            <footer data-slot="card-footer">
              <button type="button" className="btn btn-primary">
                Get {name}
              </button>
            </footer>
          </Card>
        ))}
      </div>
    </>
  );
}
