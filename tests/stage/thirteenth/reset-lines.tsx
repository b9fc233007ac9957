// Usage limit resets, as the last lines of the limits' card.

import { useFlag, useStage } from '../state.ts';
import { Badge, Button, Line } from './kit.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetLines() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <div className="v13-resets">
      <Line
        title={
          <>
            {resets.title} {!none && <Badge>{resets.available(resets.rows.length)}</Badge>}
          </>
        }
        about={none ? resets.none : resets.about}
        mark={RESETS}
      >
        <button type="button" className="v13-link">
          {resets.history}
        </button>
      </Line>
      {!none && (
        <ul data-control={RESETS} className="v13-sublist">
          {resets.rows.map(([name, expires]) => (
            <li key={expires}>
              <span className="grow text-sm">
                {name} <span className="v13-quiet">{expires}</span>
              </span>
              <Button>{resets.use}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
