// What an account without a paid plan sees at the address of the usage page: a section for each plan, in words of the meters, and
// no meter.

import { Button, Section } from './kit.tsx';

const PLANS = [
  ['Plus', '$20 a month', ['Codex and Work', 'Standard 5-hour and weekly limits', 'Buy credits when you need more']],
  ['Pro', '$200 a month', ['Everything in Plus', '20 times higher weekly limit', 'Two usage limit resets every month']],
] as const;

export function Plans() {
  return (
    <>
      <header>
        <h1 className="v16-h1">Choose a plan to get started</h1>
        <p className="v16-lead">Codex and Work come with every paid plan.</p>
      </header>
      {PLANS.map(([name, price, points]) => (
        <Section key={name} title={name} lead={price}>
          <ul className="v16-points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <div className="v16-actions">
            <Button strong={name === 'Plus'}>Get {name}</Button>
          </div>
        </Section>
      ))}
      <p className="v16-text">You can cancel anytime.</p>
    </>
  );
}
