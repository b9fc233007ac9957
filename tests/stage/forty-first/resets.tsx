// The usage limit resets of the overview: what there is and what there was, rows, and what Codex may do with them.

import { useFlag, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Card, Section, SettingsRow } from './parts.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function Resets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section title={resets.title} about={resets.about} mark={MARK}>
      <div className="v41-tabs flex gap-1">
        <button type="button" aria-pressed="true" data-state="on" data-control={MARK} className="text-sm font-medium">
          {resets.available} {!none && <span className="text-token-text-secondary">{resets.rows.length}</span>}
        </button>
        <button type="button" aria-pressed="false" data-state="off" className="text-sm font-medium">
          {resets.history}
        </button>
      </div>
      <Card>
        {none ? (
          <div data-control={MARK} className="v41-none text-sm text-token-text-secondary">
            {resets.none}
          </div>
        ) : (
          resets.rows.map(([expires, moment]) => (
            <SettingsRow key={expires} mark={MARK} title={resets.full} about={<span title={moment}>{expires}</span>}>
              <button type="button" data-control={MARK} className="btn btn-secondary">
                {resets.use}
              </button>
            </SettingsRow>
          ))
        )}
        {!none && (
          <SettingsRow mark={MARK} title={resets.allow}>
            <Switch label={resets.allow} mark={MARK} className="switch" thumbClass="switch-thumb" />
          </SettingsRow>
        )}
      </Card>
    </Section>
  );
}
