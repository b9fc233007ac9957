// What an account without a paid plan sees at the address of the usage page: an offer with a list of advantages in words of the
// meters, two prices, and no meter.

import { Button, Card } from './kit.tsx';

const ADVANTAGES = [
  'Codex and Work included, with a 5-hour limit and a weekly limit that fit daily work',
  'Usage limit resets to bank for busy weeks',
  'Credits when you need more, up to 40% off with auto-reload',
  'Daily usage and analytics for everything your agents do',
];

export function PlanList() {
  return (
    <>
      <header className="v19-hero">
        <h1 className="v19-title">Put agents to work</h1>
        <p className="v19-note">Choose a plan to start using Codex and Work.</p>
      </header>
      <div className="v19-cards v19-pair">
        {[
          ['Plus', '$20 / month', 'Upgrade to Plus'],
          ['Pro', '$200 / month', 'Upgrade to Pro'],
        ].map(([name, price, action]) => (
          <Card key={name}>
            <div className="text-base font-semibold">{name}</div>
            <div className="v19-amount">{price}</div>
            <Button primary={name === 'Plus'}>{action}</Button>
          </Card>
        ))}
      </div>
      <ul className="v19-list">
        {ADVANTAGES.map((advantage) => (
          <li key={advantage} className="text-sm">
            {advantage}
          </li>
        ))}
      </ul>
    </>
  );
}
