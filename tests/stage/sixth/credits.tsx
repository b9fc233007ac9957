// The credits of the overview: the way to more beside the title, the balance as a name and a value, the reload with its
// switch. With `workspace` the words of a transcribed screenshot, the month's credits among them.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <div className="v6-part">
      <div data-control={CREDITS} className="flex items-center justify-between gap-4">
        <div>
          <div className="v6-title">{credits.title}</div>
          <div className="text-sm text-token-text-secondary">
            {workspace
              ? 'Shared workspace credits let you keep using Work and Codex beyond included usage.'
              : credits.about}
          </div>
        </div>
        <button type="button" className="btn btn-secondary">
          {credits.add}
        </button>
      </div>
      <div className="v6-card">
        {workspace ? <Shared /> : <Own />}
        <Reload />
        {!workspace && (
          <div className="v6-row text-sm">
            <div className="grow">{credits.code}</div>
            <button type="button" className="underline">
              {credits.redeem}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function Own() {
  const { credits } = wordsOf(useStage().flags);
  const empty = useFlag('credits-zero');
  const amount = useLive('93,394.5', '93,391');
  return (
    <div data-control={CREDITS} className="v6-row @container/settings-row">
      <div className="grow text-sm">{credits.balance}</div>
      <div className="font-semibold tabular-nums">{credits.amount(empty ? '0' : amount)}</div>
    </div>
  );
}

function Shared() {
  const amount = useLive('2,402', '2,401');
  return (
    <>
      <div className="v6-row @container/settings-row">
        <div className="grow">
          <div className="text-sm">Monthly limit</div>
          <div className="text-xs text-token-text-secondary" title="Sunday, December 20, 2026 at 12:00:00 AM PST">
            Resets in 26d 9h
          </div>
        </div>
        <div className="text-sm">2,500 of 2,500 monthly credits left</div>
        <button type="button" className="btn btn-secondary">
          Increase monthly limit
        </button>
      </div>
      <div data-control={CREDITS} className="v6-row @container/settings-row">
        <div className="grow text-sm">Current balance</div>
        <div className="font-semibold tabular-nums">{amount} workspace credits</div>
      </div>
    </>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <div data-control={RELOAD} className="v6-row @container/settings-row">
      <div className="grow">
        <div className="text-sm">
          {reload.title} <span className="badge">{reload.offer}</span>
        </div>
        <div className="text-xs text-token-text-secondary">{reload.about}</div>
      </div>
      <Switch label={reload.name} className="switch" thumbClass="switch-thumb" />
    </div>
  );
}
