// Usage limit resets: those one has (or none, `no-resets`), and the way to those used.

import { useFlag, useStage } from '../state.ts';
import { Row, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetSection() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section
      title={resets.title}
      about={resets.about}
      mark={RESETS}
      tools={
        <div className="_chips_kq3z7">
          <button type="button" data-control={RESETS} className="_chip_kq3z7 _chipActive_kq3z7">
            {resets.available(none ? 0 : 2)}
          </button>
          <button type="button" className="_chip_kq3z7">
            {resets.history}
          </button>
        </div>
      }
    >
      {none ? (
        <div className="_blank_kq3z7">
          <div data-control={RESETS} className="text-token-text-secondary">
            {resets.none}
          </div>
        </div>
      ) : (
        resets.dates.map(([date, moment]) => (
          <Row key={date} mark={RESETS} title={resets.full} about={<span title={moment}>{date}</span>}>
            <button type="button" data-control={RESETS} className="btn btn-secondary">
              <div>{resets.use}</div>
            </button>
          </Row>
        ))
      )}
    </Section>
  );
}
