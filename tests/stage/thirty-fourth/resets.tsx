// Usage limit resets: two chips, the resets as a list, and whether Codex may use them. The windows' names in the prose are
// a trap.

import { useFlag, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Section } from './section.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function Resets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section title={resets.title} about={resets.about} mark={RESETS}>
      <div className="v34-inline text-sm">
        <button type="button" aria-pressed="true" data-control={RESETS} className="chip chip-active">
          {resets.available} {none ? 0 : 2}
        </button>
        <button type="button" aria-pressed="false" className="chip">
          {resets.history}
        </button>
      </div>
      <div className="v34-card text-sm">
        {none ? (
          <p data-control={RESETS} className="v34-row text-token-text-secondary">
            {resets.none}
          </p>
        ) : (
          <ul>
            {resets.expires.map((expires, index) => (
              <li key={expires} data-control={RESETS} className="@container/settings-row v34-row">
                <div className="grow">
                  <div>{resets.full}</div>
                  <span title={resets.moments[index]} className="text-token-text-secondary">
                    {expires}
                  </span>
                </div>
                <button type="button" className="btn btn-secondary">
                  {resets.use}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="v34-inline text-sm">
        <span className="grow">{resets.allow}</span>
        <Switch label={resets.allow} className="switch" thumbClass="switch-thumb" />
      </div>
    </Section>
  );
}
