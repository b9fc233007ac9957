// The pane of usage limit resets: those to use, each a line with its expiry and an inline button.

import { useFlag } from '../state.ts';
import { PaneHead } from './parts.tsx';
import { useWords } from './use-words.ts';

const RESETS = 'codex-resets';

export function ResetPane() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <>
      <PaneHead title={resets.label} mark={RESETS}>
        <div className="v29-views text-xs">
          {resets.tabs.map((tab, index) => (
            <button key={tab} type="button" aria-pressed={index === 0}>
              {tab}
            </button>
          ))}
        </div>
      </PaneHead>
      <p data-control={RESETS} className="text-sm text-token-text-secondary">
        {resets.about}
      </p>
      {none ? (
        <p data-control={RESETS} className="v29-none text-sm text-token-text-secondary">
          {resets.none}
        </p>
      ) : (
        <ul className="text-sm">
          {resets.dates.map((date) => (
            <li key={date} data-control={RESETS} className="v29-prop">
              <span>{resets.full}</span>
              <span className="font-mono">
                {resets.expires} {date}
              </span>
              <button type="button" className="v29-inline">
                {resets.use}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
