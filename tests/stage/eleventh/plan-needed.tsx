// Usage on a plan without any: what the paid plans would bring, and no meter.

import { Pill } from './parts.tsx';

export function PlanNeeded() {
  const plans = [
    ['Plus', '$20 per month', 'Codex and Work for a few sessions each week'],
    ['Pro', 'From $100 per month', 'Higher weekly limits, and credits when you need more'],
  ] as const;
  return (
    <>
      <h1 className="text-2xl font-semibold">Usage</h1>
      <p className="text-sm text-token-text-secondary">Upgrade to use Codex and Work, and track your usage here.</p>
      <div className="v11-figures">
        {plans.map(([name, price, about]) => (
          <article key={name} data-slot="card" className="v11-card p-4 v11-block">
            <h2 className="text-lg font-medium">{name}</h2>
            <div className="text-sm">{price}</div>
            <p className="v11-small">{about}</p>
            <Pill>Get {name}</Pill>
          </article>
        ))}
      </div>
    </>
  );
}
