// The usage panel of somebody without a paid plan: what a plan would bring, and no meter.

import { Button } from './kit.tsx';

const PLANS = [
  ['Plus', 'For a few coding sessions every week'],
  ['Pro', 'For full workdays, with up to 20x more than Plus'],
  ['Business', 'For teams, with shared credits and admin controls'],
];

export function PlanOffer() {
  return (
    <div className="v13-offer">
      <h1 className="v13-title">Do more with Codex and Work</h1>
      <p className="v13-quiet">Hand over whole tasks and review the result. Included with every paid plan.</p>
      <ul>
        {PLANS.map(([name, about]) => (
          <li key={name} className="v13-line">
            <div className="grow">
              <div className="text-sm font-semibold">{name}</div>
              <div className="v13-quiet">{about}</div>
            </div>
            <Button>Choose {name}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
