// /settings/usage without any meter: it could not be loaded, or there is no paid plan and plans are on offer.

import { Icon } from '../ui/icon.tsx';
import { Button } from './parts.tsx';

export function NotLoaded() {
  return (
    <div className="_panel_k39j1">
      <div className="_empty_k39p5 text-sm">
        <Icon name="info" size={24} />
        <div className="font-medium">Something went wrong</div>
        <div className="text-token-text-secondary">We couldn’t load your usage. Please try again later.</div>
        <Button>Try again</Button>
      </div>
    </div>
  );
}

export function PlansOnly() {
  return (
    <div className="_panel_k39j1">
      <div className="_empty_k39p5">
        <div className="text-lg font-semibold">Do more with Codex and Work</div>
        <div className="text-sm text-token-text-secondary">
          Upgrade to get plan limits that reset every week, and buy credits when you need more.
        </div>
      </div>
      <div className="_plans_k39p5 text-sm">
        {[
          ['Plus', '$20 / month', 'Codex and Work for a few sessions each week'],
          ['Pro 5x', '$100 / month', '5x the usage of Plus, with a weekly limit to match'],
          ['Pro 20x', '$200 / month', '20x the usage of Plus'],
        ].map(([name, price, about]) => (
          <div key={name} className="_card_k39c7">
            <div className="_plan_k39p5">
              <div className="font-semibold">{name}</div>
              <div>{price}</div>
              <div className="text-token-text-secondary">{about}</div>
              <Button>Upgrade to {name}</Button>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
