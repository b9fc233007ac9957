// Usage limit resets: a list with one button each, available ones and past ones behind two pressed buttons.

import { useFlag } from '../state.ts';
import { Panel, useWords } from './kit.tsx';

const MARK = 'codex-resets';

export function ResetsPanel() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <Panel
      title={resets.title}
      about={resets.about}
      mark={MARK}
      actions={
        <>
          <button type="button" aria-pressed="true" data-control={MARK} className="lume-toggle">
            {resets.available(none ? 0 : resets.expiries.length)}
          </button>
          <button type="button" aria-pressed="false" className="lume-toggle">
            {resets.history}
          </button>
        </>
      }
    >
      {none ? (
        <p data-control={MARK} className="lume-nothing">
          {resets.none}
        </p>
      ) : (
        <ul className="lume-list">
          {resets.expiries.map(([text, moment]) => (
            <li key={text} data-control={MARK} className="lume-list-item">
              <span className="lume-term">{resets.name}</span>
              <span title={moment} className="lume-hint">
                {text}
              </span>
              <button type="button" data-kind="plain" className="lume-button">
                {resets.use}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
