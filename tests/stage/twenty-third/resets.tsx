// Resets to use, one row each with the day it expires in a sentence; past ones in details.

import { useFlag } from '../state.ts';
import { Group, More, Row, useWords } from './rows.tsx';

const RESETS = 'codex-resets';

export function Resets() {
  const { resets } = useWords();
  const none = useFlag('no-resets');
  return (
    <Group
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      aside={
        !none && (
          <span data-control={RESETS} className="badge">
            {resets.available}
          </span>
        )
      }
    >
      {none ? (
        <p data-control={RESETS} className="st-empty">
          {resets.none}
        </p>
      ) : (
        resets.expires.map((expires) => (
          <Row key={expires} title={resets.full} about={expires} mark={RESETS}>
            <button type="button" data-control={RESETS} className="btn btn-secondary">
              {resets.use}
            </button>
          </Row>
        ))
      )}
      <More summary={resets.history}>
        {resets.past.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </More>
    </Group>
  );
}
