// The Usage tab of the dialog: limits, resets, credits, in this order, as rows between lines.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import type { DialogWords } from './dialog-words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';

export function DialogUsage({ words }: { words: DialogWords }) {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-lg font-medium">
        {words.usage}
      </h3>
      <Limits words={words} />
      <Resets words={words} />
      <Credits words={words} />
    </>
  );
}

function Limits({ words }: { words: DialogWords }) {
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const fiveHour = useLive(99, 98);
  const weekly = useLive(weeklyZero ? 0 : 58, weeklyZero ? 0 : 57);
  return (
    <section className="f40-group">
      <h4 className="text-sm font-medium">{words.limits}</h4>
      <p className="text-xs text-token-text-secondary">{words.about}</p>
      {!weeklyOnly && <Limit words={words} row={words.fiveHour} percent={fiveHour} mark="codex-window-5h" />}
      <Limit words={words} row={words.weekly} percent={weekly} mark="codex-window-weekly" />
    </section>
  );
}

interface LimitProps {
  words: DialogWords;
  row: string[];
  percent: number;
  mark: string;
}

function Limit({ words, row: [label, resets, moment], percent, mark }: LimitProps) {
  return (
    <div className="@container/settings-row f40-line text-sm">
      <div className="f40-texts">
        <div data-control={mark}>{label}</div>
        <span data-control={mark} title={moment} className="text-xs text-token-text-secondary">
          {resets}
        </span>
      </div>
      <div className="f40-meter">
        <span data-control={mark}>{words.left(percent)}</span>
        <progress data-control={mark} max={100} value={percent} aria-label={words.bar} />
      </div>
    </div>
  );
}

function Resets({ words }: { words: DialogWords }) {
  const none = useFlag('no-resets');
  const [expires, moment] = words.expires;
  return (
    <section className="f40-group">
      <h4 data-control={RESETS} className="text-sm font-medium">
        {words.resets}
      </h4>
      <p data-control={RESETS} className="text-xs text-token-text-secondary">
        {words.resetsAbout}
      </p>
      <div data-control={RESETS} className="@container/settings-row f40-line text-sm">
        {none ? (
          <div className="text-token-text-secondary">{words.none}</div>
        ) : (
          <>
            <div className="f40-texts">
              <div>{words.full}</div>
              <span title={moment} className="text-xs text-token-text-secondary">
                {expires}
              </span>
            </div>
            <button type="button" className="btn btn-secondary">
              {words.use}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function Credits({ words }: { words: DialogWords }) {
  const none = useFlag('credits-zero');
  return (
    <section className="f40-group">
      <h4 data-control={CREDITS} className="text-sm font-medium">
        {words.credits}
      </h4>
      <p data-control={CREDITS} className="text-xs text-token-text-secondary">
        {words.buy}{' '}
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
          {words.learn}
        </a>
      </p>
      <div className="@container/settings-row f40-line text-sm">
        <div data-control={CREDITS} className="f40-texts">
          {none ? words.creditsNone : words.creditsLeft}
        </div>
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {words.add}
        </button>
      </div>
      <div className="@container/settings-row f40-line text-sm">
        <div className="f40-texts">
          <div data-control={RELOAD}>{words.reload}</div>
          <div className="text-xs text-token-text-secondary">{words.offer}</div>
        </div>
        <Switch label={words.reloadName} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
      </div>
    </section>
  );
}
