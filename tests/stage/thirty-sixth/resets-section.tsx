// Usage limit resets: how many there are, each with its expiry and its button; or none (flag `no-resets`).

import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Row, Section } from './settings-row.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetsSection() {
  const { resets } = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const views = (
    <div className="v36-views">
      <button type="button" data-control={RESETS} data-state="active" className="v36-view">
        <span>{resets.available}</span> {!none && <span className="v36-count">{resets.rows.length}</span>}
      </button>
      <button type="button" data-state="inactive" className="v36-view">
        <span>{resets.history}</span>
      </button>
    </div>
  );
  return (
    <Section title={resets.title} about={resets.about} mark={RESETS} aside={views}>
      {none ? (
        <div data-control={RESETS} className="v36-none">
          {resets.none}
        </div>
      ) : (
        resets.rows.map(([expires, moment]) => (
          <Row key={expires} title={resets.full} about={<span title={moment}>{expires}</span>} mark={RESETS}>
            <button type="button" data-control={RESETS} className="v36-btn">
              <Icon name="bolt" size={16} />
              <span>{resets.use}</span>
            </button>
          </Row>
        ))
      )}
    </Section>
  );
}
