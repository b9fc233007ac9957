// Usage limit resets: what they do, "Available" and "History", and a list of them.

import { useFlag } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Row, Section } from './parts.tsx';
import type { Words } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsSection({ words }: { words: Words['resets'] }) {
  const none = useFlag('no-resets');
  return (
    <Section
      title={words.title}
      about={words.about}
      mark={RESETS}
      aside={
        <div className="flex gap-2 text-sm">
          <button type="button" aria-pressed="true" className="chip chip-active">
            {words.available(none ? 0 : words.rows.length)}
          </button>
          <button type="button" aria-pressed="false" className="chip">
            {words.history}
          </button>
        </div>
      }
    >
      {none ? (
        <div data-control={RESETS} className="s43-card s43-empty text-sm text-token-text-secondary">
          {words.none}
        </div>
      ) : (
        <ul className="s43-card">
          {words.rows.map(([expires, moment]) => (
            <li key={moment} data-control={RESETS} className="@container/settings-row s43-row">
              <div className="grow">
                <div className="text-sm">{words.full}</div>
                <span title={moment} className="text-xs text-token-text-secondary">
                  {expires}
                </span>
              </div>
              <button type="button" className="btn btn-secondary">
                {words.use}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Row title={words.allow} mark={RESETS}>
        <Switch label={words.allow} mark={RESETS} className="switch" thumbClass="switch-thumb" />
      </Row>
    </Section>
  );
}
