// The usage address without a meter: an account without a paid plan sees what plans include, and one whose usage could not be
// loaded sees an error over skeletons.

import { Region, Skeleton } from './kit.tsx';

const OFFERS = [
  ['Plus', '$20 / month', 'Codex with a 5-hour limit and a weekly limit'],
  ['Pro', '$200 / month', '20x more usage than Plus, with usage limit resets'],
  ['Business', '$30 / user / month', 'Shared workspace credits with automatic reload'],
];

export function NoPlan() {
  return (
    <>
      <header className="kit31-page-header">
        <h1 className="kit31-page-title">Get a plan to use Codex and Work</h1>
        <p className="kit31-help">Your free plan includes chats only, so there is nothing to count here yet.</p>
      </header>
      <div className="kit31-regions">
        <Region title="Compare plans" badge="Up to 40% off for 3 months">
          <ul className="kit31-tiles">
            {OFFERS.map(([name, price, what]) => (
              <li key={name} className="kit31-tile">
                <div className="kit31-label">{name}</div>
                <div>{price}</div>
                <div className="kit31-help">{what}</div>
                <button type="button" className="btn btn-secondary">
                  Get {name}
                </button>
              </li>
            ))}
          </ul>
        </Region>
        <Region title="Common questions">
          <details className="p-4 text-sm">
            <summary>What happens when I reach my weekly limit?</summary>
            <p className="kit31-help">It resets seven days after your first task. Credits cover what goes beyond it.</p>
          </details>
        </Region>
      </div>
    </>
  );
}

export function NotLoaded() {
  return (
    <>
      <div role="alert" className="kit31-alert">
        <h1 className="kit31-label">Something went wrong</h1>
        <p className="kit31-help">
          We couldn’t load your limits, credits, and resets. Your plan is not affected. Error code: 503
        </p>
        <button type="button" className="btn btn-secondary">
          Try again
        </button>
      </div>
      <Skeleton rows={['80%', '64%', '72%', '40%', '55%']} />
    </>
  );
}
