// Usage limit resets, as a list: what is there to use, or that nothing is.

import { useFlag, useStage } from '../state.ts';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function LimitResets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <div className="f40-section">
      <div>
        <div data-control={MARK} className="font-medium">
          {resets.title}
        </div>
        <div data-control={MARK} className="text-xs text-token-text-secondary">
          {resets.about}
        </div>
      </div>
      <div className="f40-chips text-sm">
        <button type="button" aria-pressed="true" data-control={MARK} className="chip">
          {resets.available} <span>{none ? 0 : resets.expires.length}</span>
        </button>
        <button type="button" aria-pressed="false" className="chip">
          {resets.history}
        </button>
      </div>
      {none ? (
        <div data-control={MARK} className="f40-card f40-empty text-sm text-token-text-secondary">
          {resets.none}
        </div>
      ) : (
        <ul className="f40-card">
          {resets.expires.map(([date, moment]) => (
            <li key={date} data-control={MARK} className="@container/settings-row f40-row">
              <div className="f40-texts">
                <div>{resets.full}</div>
                <div className="text-xs text-token-text-secondary">
                  <span title={moment}>{date}</span>
                </div>
              </div>
              <button type="button" className="btn btn-secondary">
                {resets.use}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
