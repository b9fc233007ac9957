// Usage limit resets: what is available, or that nothing is; a history behind the second tab.

import { useState } from 'react';
import { useFlag, useStage } from '../state.ts';
import { Row, Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsSection() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const [past, setPast] = useState(false);
  return (
    <Section
      title={
        <h3 data-control={RESETS} className="text-base font-semibold">
          {resets.title}
        </h3>
      }
      about={
        <p data-control={RESETS} className="text-sm text-token-text-secondary">
          {resets.about}
        </p>
      }
      side={
        <div data-control={RESETS} className="v37-segments text-sm">
          <button type="button" aria-pressed={!past} onClick={() => setPast(false)}>
            {resets.available} <span className="tabular-nums">{none ? 0 : resets.rows.length}</span>
          </button>
          <button type="button" aria-pressed={past} onClick={() => setPast(true)}>
            {resets.history}
          </button>
        </div>
      }
    >
      {none ? (
        <div data-control={RESETS} className="v37-none text-sm text-token-text-secondary">
          {resets.none}
        </div>
      ) : (
        resets.rows.map(([expires, moment]) => (
          <Row key={expires} mark={RESETS} title={resets.full} about={<span title={moment}>{expires}</span>}>
            <button type="button" data-control={RESETS} className="btn btn-secondary">
              {resets.use}
            </button>
          </Row>
        ))
      )}
    </Section>
  );
}
