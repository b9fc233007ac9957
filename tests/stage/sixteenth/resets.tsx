// Usage limit resets: a list of those one has, or a sentence that there is none, and a link to those one had.

import { useFlag, useStage } from '../state.ts';
import { Button, Section } from './kit.tsx';
import { wordsOf } from './words-of.ts';

const RESETS = 'codex-resets';

export function Resets() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section title={resets.title} lead={resets.lead} mark={RESETS}>
      {none ? (
        <p data-control={RESETS} className="v16-text">
          {resets.none}
        </p>
      ) : (
        <ul data-control={RESETS} className="v16-list">
          {resets.rows.map(([expires, moment]) => (
            <li key={moment} data-part="list-item">
              <span>
                <strong>{resets.name}.</strong> <span title={moment}>{expires}</span>.
              </span>
              <Button>{resets.use}</Button>
            </li>
          ))}
        </ul>
      )}
      <a href="/settings/usage/resets" className="v16-link">
        {resets.history}
      </a>
    </Section>
  );
}
