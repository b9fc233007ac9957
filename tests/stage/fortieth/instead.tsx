// What stands at the address of the usage page when there is no usage to show: an error, or the plans on offer.

import { useStage } from '../state.ts';
import { wordsOf } from './words.ts';

export function UsageFailed() {
  const { failed, title } = wordsOf(useStage().flags);
  return (
    <>
      <h1 className="text-2xl font-semibold">{title}</h1>
      <div role="alert" className="f40-card f40-empty">
        <div className="font-medium">{failed.title}</div>
        <div className="text-sm text-token-text-secondary">{failed.about}</div>
        <button type="button" className="btn btn-secondary">
          {failed.retry}
        </button>
      </div>
    </>
  );
}

const PLANS = [
  ['Plus', '$20 / month', ['Codex and Work in every plan limit', 'Buy credits when you need more']],
  ['Pro', '$200 / month', ['20x more usage than Plus', 'Usage limit resets included']],
] as const;

export function NoPlan() {
  return (
    <>
      <h1 className="text-2xl font-semibold">Upgrade your plan</h1>
      <p className="text-sm text-token-text-secondary">
        Your free plan has no usage to show here. Get higher limits for Codex and Work with a paid plan, up to 40% off
        for your first month.
      </p>
      <div className="f40-pair">
        {PLANS.map(([name, price, points]) => (
          <div key={name} className="f40-card f40-pad text-sm">
            <h2 className="text-lg font-semibold">{name}</h2>
            <div>{price}</div>
            <ul className="text-token-text-secondary">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            <button type="button" className="btn btn-primary">
              Get {name}
            </button>
          </div>
        ))}
      </div>
    </>
  );
}
