// The usage limit resets: a card with two tabs, what there is and what there was.

import { useFlag, useStage } from '../state.ts';
import { Card } from './chatgpt-card.tsx';
import { Tabs } from './tabs.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function Resets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <div className="v24-grid">
      <Card title={resets.title} badge={none ? '0' : '2'} mark={MARK} wide>
        <p data-control={MARK} className="text-xs text-token-text-secondary">
          {resets.about}
        </p>
        <Tabs
          label={resets.title}
          listClass="v24-tabs text-sm"
          panelClass="text-sm"
          tabs={[
            { value: 'available', label: resets.available, mark: MARK, content: none ? <None /> : <Available /> },
            { value: 'history', label: resets.history, content: <Past /> },
          ]}
        />
      </Card>
    </div>
  );
}

function None() {
  const { resets } = wordsOf(useStage().flags);
  return (
    <p data-control={MARK} className="v24-empty text-token-text-secondary">
      {resets.none}
    </p>
  );
}

function Available() {
  const { resets } = wordsOf(useStage().flags);
  return (
    <ul>
      {resets.dates.map((date) => (
        <li key={date} data-control={MARK} className="v24-line">
          <span className="grow">{resets.full}</span>
          <span className="text-xs text-token-text-secondary">{date}</span>
          <button type="button" className="btn btn-secondary">
            {resets.use}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Past() {
  const [name, date] = wordsOf(useStage().flags).resets.past;
  return (
    <div className="v24-line">
      <span className="grow">{name}</span>
      <span className="text-xs text-token-text-secondary">{date}</span>
    </div>
  );
}
