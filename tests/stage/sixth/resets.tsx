// The usage limit resets of the overview: tabs for what there is and what there was, and a card for each reset.

import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function Resets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <div className="v6-part">
      <div data-control={MARK}>
        <div className="v6-title">{resets.title}</div>
        <div className="text-sm text-token-text-secondary">{resets.about}</div>
      </div>
      <div role="tablist" aria-label={resets.title} className="flex gap-2 text-sm">
        <button type="button" role="tab" aria-selected="true" data-control={MARK} className="chip chip-active">
          {resets.available} <span className="v6-count">{none ? 0 : resets.rows.length}</span>
        </button>
        <button type="button" role="tab" aria-selected="false" className="chip">
          {resets.history}
        </button>
      </div>
      {none ? (
        <div data-control={MARK} className="v6-card v6-row text-sm text-token-text-secondary">
          {resets.none}
        </div>
      ) : (
        <div data-control={MARK} className="v6-pair">
          {resets.rows.map(([expiry, moment]) => (
            <div key={expiry} className="v6-card v6-row">
              <Icon name="stack" />
              <div className="grow">
                <div className="text-sm font-medium">{resets.full}</div>
                <div className="text-xs text-token-text-secondary">
                  <span title={moment}>{expiry}</span>
                </div>
              </div>
              <button type="button" className="btn btn-secondary">
                {resets.use}
              </button>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
