// The usage limit resets: how many there are, each with its button, and those that were used in a fold.

import { useFlag, useStage } from '../state.ts';
import { Fold, Group, Row } from './list.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function ResetGroup() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Group title={resets.title} foot={resets.foot} mark={MARK}>
      {none ? (
        <Row label={resets.none} mark={MARK} />
      ) : (
        <>
          <Row label={resets.label} value={resets.dates.length} mark={MARK} />
          {resets.dates.map((date) => (
            <Row key={date} label={resets.full} note={date} mark={MARK}>
              <button type="button" data-control={MARK} className="btn btn-secondary">
                {resets.use}
              </button>
            </Row>
          ))}
        </>
      )}
      <Fold label={resets.past} value="1">
        <p>{resets.full}</p>
      </Fold>
    </Group>
  );
}
