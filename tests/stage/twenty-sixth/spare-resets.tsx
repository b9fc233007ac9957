// The section of the resets: vouchers side by side, each with its date and a button.

import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function SpareResets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <section id="s-resets" aria-labelledby="s-resets-title" className="ac-section">
      <div className="ac-title">
        <h2 id="s-resets-title" data-control={RESETS} className="grow text-lg font-semibold">
          {resets.title}
        </h2>
        <button type="button" className="text-sm underline">
          {resets.history}
        </button>
      </div>
      <p data-control={RESETS} className="text-sm text-token-text-secondary">
        {resets.about}
      </p>
      {none ? (
        <p data-control={RESETS} className="ac-none text-sm">
          {resets.none}
        </p>
      ) : (
        <ul className="ac-halves">
          {resets.dates.map((date) => (
            <li key={date} data-control={RESETS} className="ac-voucher text-sm">
              <Icon name="bolt" />
              <div className="grow">
                <p className="font-medium">{resets.full}</p>
                <p className="text-xs text-token-text-secondary">{date}</p>
              </div>
              <button type="button" className="btn btn-secondary">
                {resets.use}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
