// /settings/usage in this set: a hero with an illustration, two pill tabs, one of the views. Decoys of the overview: the
// plan with its price, a promotion that names the weekly limit.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { Allowance } from './allowance.tsx';
import { Glass, Rocket } from './art.tsx';
import { DayTiles } from './day-tiles.tsx';
import { Fuel } from './fuel.tsx';
import { LookBack } from './look-back.tsx';
import { SecondWind } from './second-wind.tsx';
import { wordsOf } from './words.ts';

export function UsagePage() {
  const { title, hello, dry, views } = wordsOf(useStage().flags);
  const spent = useFlag('weekly-zero');
  const current = useAddress().searchParams.get('tab') === 'analytics' ? 'analytics' : 'overview';
  return (
    <div className="v30-flow">
      <header className="v30-hero">
        <div>
          <PlanChip />
          <h1 data-control="codex-not-api-billing" className="v30-display">
            {title}
          </h1>
          <p className="v30-lead">{spent ? dry : hello}</p>
        </div>
        <Glass />
      </header>
      <div role="tablist" aria-label={views.label} className="v30-pills">
        {(['overview', 'analytics'] as const).map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            aria-selected={view === current}
            onClick={() => navigate(`/settings/usage?tab=${view}`)}
          >
            {views[view]}
          </button>
        ))}
      </div>
      {current === 'analytics' ? <LookBack /> : <Overview />}
    </div>
  );
}

function Overview() {
  return (
    <InOrder
      parts={{
        allowance: <Allowance />,
        fuel: <Fuel />,
        wind: <SecondWind />,
        days: <DayTiles />,
        promo: <Promo />,
      }}
    />
  );
}

function PlanChip() {
  const { plan } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <p className="v30-eyebrow">
      <b>{plan.name}</b> · {plan.price} ·{' '}
      <a href="/#pricing" className="underline">
        {plan.action}
      </a>
    </p>
  );
}

function Promo() {
  const { promo } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  if (workspace) return null;
  return (
    <aside className="v30-card v30-tint-violet v30-side">
      <Rocket />
      <div className="grow">
        <h2 className="v30-heading">{promo.title}</h2>
        <p className="v30-caption">{promo.about}</p>
      </div>
      <a href="/#pricing" className="v30-button">
        {promo.action}
      </a>
    </aside>
  );
}
