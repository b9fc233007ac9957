// The resets of usage limits one may use, or that there are none.

import { useFlag, useStage } from '../state.ts';
import { Row, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const RESETS = 'codex-resets';

export function ResetRows() {
  const words = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  return (
    <Section
      title={words.resets}
      about={words.resetsAbout}
      mark={RESETS}
      beside={
        <div className="_pair_q42x">
          <button type="button" data-state="active" className="_tab_q42x _tabon_q42x">
            <span>{words.available}</span> <span>{none ? 0 : words.expires.length}</span>
          </button>
          <button type="button" data-state="inactive" className="_tab_q42x">
            {words.history}
          </button>
        </div>
      }
    >
      {none ? (
        <div data-control={RESETS} className="_none_q42x text-token-text-secondary">
          {words.noResets}
        </div>
      ) : (
        words.expires.map((expires, index) => (
          <Row
            key={expires}
            title={words.fullReset}
            about={<span title={words.expiresMoment[index]}>{expires}</span>}
            mark={RESETS}
          >
            <button type="button" data-control={RESETS} className="btn btn-secondary">
              {words.useReset}
            </button>
          </Row>
        ))
      )}
    </Section>
  );
}
