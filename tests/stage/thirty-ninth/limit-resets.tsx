// "Usage limit resets": those one has, or that there are none.

import { useFlag, useStage } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-resets';

export function LimitResets() {
  const words = wordsOf(useStage().flags);
  const none = useFlag('no-resets');
  const tabs = (
    <div className="_seg_k39g6">
      <button type="button" data-state="active" data-control={MARK} className="_segBtn_k39g6 _segOn_k39g6">
        <span>{words.available(none ? 0 : 2)}</span>
      </button>
      <button type="button" data-state="inactive" className="_segBtn_k39g6">
        <span>{words.history}</span>
      </button>
    </div>
  );
  return (
    <Section title={words.resets} about={words.resetsAbout} mark={MARK} aside={tabs}>
      {none ? (
        <div data-control={MARK} className="_none_k39g6 text-sm text-token-text-secondary">
          <div>{words.noResets}</div>
        </div>
      ) : (
        words.expires.map(([expires, moment]) => <Reset key={expires} expires={expires} moment={moment} />)
      )}
    </Section>
  );
}

function Reset({ expires, moment }: { expires: string | undefined; moment: string | undefined }) {
  const words = wordsOf(useStage().flags);
  return (
    <div className="@container/settings-row _row_k39d4">
      <div data-control={MARK} className="_rowIn_k39d4">
        <div className="_rowText_k39d4">
          <div>{words.fullReset}</div>
          <div className="text-xs text-token-text-secondary">
            <span title={moment}>{expires}</span>
          </div>
        </div>
        <div className="_rowCtl_k39d4">
          <button type="button" className="btn btn-secondary">
            <div className="_btnIn_k39e3">
              <Icon name="bolt" size={16} />
              {words.useReset}
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}
