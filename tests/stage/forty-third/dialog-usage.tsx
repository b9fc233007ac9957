// The usage panel of the dialog: the rows of the page of today in plain sections. Its title is an h3, the sections' are divs.
// Decoys: "Up to 40% off", the days' shares of another kind.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { type DialogWords, dialogWordsOf } from './dialog-words.ts';
import { Row, Section } from './parts.tsx';

export function DialogUsage() {
  const { flags } = useStage();
  const words = dialogWordsOf(flags);
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
        {words.usage}
      </h3>
      <Limits words={words} />
      <Resets words={words} />
      <Credits words={words} />
      <Days words={words} />
    </>
  );
}

function Limits({ words }: { words: DialogWords }) {
  const weeklyOnly = useFlag('weekly-only');
  const five = useLive(81, 80);
  const weekly = useLive(71, 70);
  return (
    <Section title={words.limits}>
      <div className="s43-card">
        {!weeklyOnly && (
          <Row
            mark="codex-window-5h"
            title={words.five}
            about={<span title={words.fiveMoment}>{words.fiveResets}</span>}
          >
            <Left words={words} percent={five} mark="codex-window-5h" />
          </Row>
        )}
        <Row
          mark="codex-window-weekly"
          title={words.weekly}
          about={<span title={words.weeklyMoment}>{words.weeklyResets}</span>}
        >
          <Left words={words} percent={weekly} mark="codex-window-weekly" />
        </Row>
      </div>
    </Section>
  );
}

function Left({ words, percent, mark }: { words: DialogWords; percent: number; mark: string }) {
  return (
    <div data-control={mark} className="s43-meter">
      <span className="text-sm tabular-nums">{words.left(percent)}</span>
      <progress max={100} value={percent} aria-label={words.bar} />
    </div>
  );
}

function Resets({ words }: { words: DialogWords }) {
  const none = useFlag('no-resets');
  const mark = 'codex-resets';
  return (
    <Section title={words.resets} about={words.resetsAbout} mark={mark}>
      <div data-control={mark} className="s43-card">
        {none ? (
          <div className="s43-empty text-sm text-token-text-secondary">{words.none}</div>
        ) : (
          <Row title={words.full} about={words.expires}>
            <button type="button" className="btn btn-secondary">
              {words.use}
            </button>
          </Row>
        )}
      </div>
    </Section>
  );
}

function Credits({ words }: { words: DialogWords }) {
  const zero = useFlag('credits-zero');
  const amount = useLive('62,462', '62,458');
  const mark = 'codex-credits';
  const reload = 'codex-auto-reload';
  return (
    <Section title={words.credits} about={words.creditsAbout} mark={mark}>
      <div className="s43-card">
        <Row title={words.amount(zero ? '0' : amount)} about={words.balance} mark={mark}>
          <button type="button" data-control={mark} className="btn btn-secondary">
            {words.add}
          </button>
        </Row>
        <Row title={words.reload} about={words.offer} mark={reload}>
          <Switch label={words.reloadSwitch} mark={reload} className="switch" thumbClass="switch-thumb" />
        </Row>
      </div>
    </Section>
  );
}

function Days({ words }: { words: DialogWords }) {
  const mark = 'codex-daily-usage';
  return (
    <Section title={words.daily} about={words.dailyAbout} mark={mark}>
      <div data-control={mark} className="text-sm">
        {words.days.map(([date, surface, share]) => (
          <div key={date} className="s43-line">
            <div className="grow">{date}</div>
            <div className="grow text-token-text-secondary">{surface}</div>
            <div className="tabular-nums">{share}</div>
          </div>
        ))}
      </div>
    </Section>
  );
}
