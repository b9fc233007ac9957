// Silent: /settings/usage where the numbers did not come, and for an account without a paid plan.

import { Icon } from '../ui/icon.tsx';

export function UsageFailed() {
  return (
    <>
      <h1 className="v34-title">Usage</h1>
      <div role="alert" className="v34-card v34-notice text-sm">
        <Icon name="info" />
        <div>Something went wrong while loading your usage. If this issue persists please contact us.</div>
        <button type="button" className="btn btn-secondary">
          Try again
        </button>
      </div>
    </>
  );
}

const PLANS = [
  ['Go', '$8 / month', 'More messages and uploads'],
  ['Plus', '$20 / month', 'Codex and Work with a weekly limit'],
  ['Pro', '$200 / month', '20x more usage than Plus, up to 40% off credits'],
] as const;

export function NoPlan() {
  return (
    <>
      <h1 className="v34-title">Usage</h1>
      <p className="text-sm text-token-text-secondary">Upgrade your plan to use Codex and Work.</p>
      <div className="v34-plans">
        {PLANS.map(([name, price, point]) => (
          <div key={name} className="v34-card v34-offer text-sm">
            <h2 className="v34-section-title">{name}</h2>
            <div>{price}</div>
            <p className="text-token-text-secondary">{point}</p>
            <a href="/#pricing" className="btn btn-secondary v34-link">
              Get {name}
            </a>
          </div>
        ))}
      </div>
    </>
  );
}
