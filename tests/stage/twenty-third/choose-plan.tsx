// Instead of usage, for whom has no paid plan: what the plans offer, with limits and credits in words and in percent.

import { Row } from './rows.tsx';

const PLANS = [
  ['Plus', '$20 per month', 'Codex and Work, with a weekly limit. Credits available.'],
  ['Pro 5x', '$100 per month', 'Everything in Plus, with 5 times its limits.'],
  ['Pro 20x', '$200 per month', 'Everything in Plus, with 20 times its limits, and two resets each month.'],
] as const;

export function ChoosePlan() {
  return (
    <>
      <header>
        <h1 className="text-2xl font-semibold">Do more with a paid plan</h1>
        <p className="text-sm text-token-text-secondary">
          Codex, Work, and ChatGPT for Excel come with every paid plan. Once you have one, you’ll see here how much of
          it is left.
        </p>
      </header>
      <div className="st-banner">
        <span className="grow text-sm">Save 15% when you pay for a year. The offer ends on November 30.</span>
        <a href="/#pricing" className="text-sm underline">
          See yearly prices
        </a>
      </div>
      <div className="st-list">
        {PLANS.map(([name, price, about]) => (
          <Row key={name} title={name} about={about}>
            <span className="text-sm tabular-nums">{price}</span>
            <button type="button" className="btn btn-secondary">
              Choose
            </button>
          </Row>
        ))}
      </div>
    </>
  );
}
