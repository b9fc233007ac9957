// Credits and their automatic reload, as terms with what they are at present; the reload is a native checkbox.

import { useFlag, useLive, useStage } from '../state.ts';
import { Fold, Pair } from './fold.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditSection() {
  const { credits, reload, gift } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const empty = useFlag('credits-zero');
  const own = useLive(...credits.amounts);
  const amount = empty ? '0' : workspace ? '2,402' : own;
  return (
    <Fold id="credits" title={credits.title} mark={CREDITS}>
      <dl>
        {workspace && (
          <Pair term={credits.monthly} value={credits.monthlyValue} about={credits.monthlyAbout}>
            <button type="button" className="btn btn-secondary">
              {credits.raise}
            </button>
          </Pair>
        )}
        <Pair
          term={workspace ? credits.shared : credits.label}
          value={amount}
          about={empty ? credits.none : workspace ? credits.sharedAbout : credits.about}
          mark={CREDITS}
        >
          <button type="button" data-control={CREDITS} className="btn btn-secondary">
            {credits.add}
          </button>
        </Pair>
        <Pair term={reload.label} value={reload.off} about={reload.about} mark={RELOAD}>
          <label data-control={RELOAD} className="rd-check">
            <input type="checkbox" />
            {reload.name}
          </label>
        </Pair>
        {!workspace && (
          <Pair term={gift.label} about={gift.about}>
            <button type="button" className="btn btn-secondary">
              {gift.action}
            </button>
          </Pair>
        )}
      </dl>
    </Fold>
  );
}
