// What an account without a paid plan sees at the address of the usage page: plans as cards, in words of the meters, and no meter.

import { Badge, Button, Card, Stat } from './kit.tsx';

const PLANS = [
  ['Go', '$8', ['More messages', 'Longer memory', 'Image creation']],
  ['Plus', '$20', ['Codex and Work', '5-hour and weekly limits', 'Credits when you need more']],
  ['Pro', '$200', ['20x the weekly limit of Plus', 'Two usage limit resets a month', 'Newest models first']],
] as const;

export function PlanList() {
  return (
    <>
      <header className="v15-top">
        <h1 className="v15-title">Choose a plan to use Codex and Work</h1>
      </header>
      <p className="v15-small">Free accounts have no agent usage to show. Pick a plan and your limits appear here.</p>
      <div className="v15-board">
        {PLANS.map(([name, price, points]) => (
          <Card
            key={name}
            title={name}
            action={name === 'Plus' && <Badge>Popular</Badge>}
            footer={<Button variant={name === 'Plus' ? 'default' : 'outline'}>{`Get ${name}`}</Button>}
          >
            <Stat value={price} caption="per month" />
            <ul className="v15-points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}
