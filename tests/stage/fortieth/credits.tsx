// Credits and automatic reload, one's own or a workspace's. Decoys: the workspace's monthly credits, the offer.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { wordsOf } from './words.ts';

const MARK = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits() {
  const { credits, reload } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const none = useFlag('credits-zero');
  const live = useLive(credits.remaining, credits.later);
  return (
    <section className="f40-section">
      <header>
        <h2 data-control={MARK} className="text-base font-medium">
          {credits.title}
        </h2>
        {workspace && (
          <p data-control={MARK} className="text-xs text-token-text-secondary">
            {credits.shared}
          </p>
        )}
      </header>
      <div className="f40-card">
        <div className="@container/settings-row f40-row">
          <div className="f40-texts">
            <div data-control={MARK}>{none ? credits.none : workspace ? credits.workspace : live}</div>
            {!workspace && (
              <div data-control={MARK} className="text-xs text-token-text-secondary">
                {credits.balance}
              </div>
            )}
          </div>
          <button type="button" data-control={MARK} className="btn btn-secondary">
            {credits.add}
          </button>
        </div>
        {workspace && (
          <div className="@container/settings-row f40-row">
            <div className="f40-texts">
              <div>{credits.month}</div>
              <div className="text-xs text-token-text-secondary">
                <span title="Saturday, December 19, 2026 at 4:00:00 PM PST">{credits.monthResets}</span>
              </div>
            </div>
            <button type="button" className="btn btn-secondary">
              {credits.increase}
            </button>
          </div>
        )}
        <div className="@container/settings-row f40-row">
          <div className="f40-texts">
            <div data-control={RELOAD}>{reload.title}</div>
            <div data-control={RELOAD} className="text-xs text-token-text-secondary">
              {reload.about}
            </div>
          </div>
          <span className="badge">{reload.offer}</span>
          <Switch label={reload.name} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
        </div>
      </div>
    </section>
  );
}
