// What is there once a limit is reached: credits and their automatic reload, each a card. Decoys: the month's allowance of a
// workspace, credits for an invitation, an offer in percent.

import { useFlag, useLive, useStage } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Bar, Card, Figure } from './chatgpt-card.tsx';
import { wordsOf } from './words.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function BeyondPlan() {
  const { beyond } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <div className="v24-group">
      <div>
        <h2 className="text-base font-semibold">{beyond.title}</h2>
        <p className="text-sm text-token-text-secondary">{beyond.about}</p>
      </div>
      <div className="v24-grid">
        {workspace && <Allowance />}
        <Credits />
        <Reload />
        {!workspace && <Invitation />}
      </div>
    </div>
  );
}

function Credits() {
  const { credits } = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const zero = useFlag('credits-zero');
  const own = useLive('93,394.5', '93,391');
  const shared = useLive('2,402', '2,401');
  const amount = workspace ? shared : own;
  const [about = '', more = ''] = credits.hint;
  return (
    <Card title={workspace ? credits.shared : credits.title} hint={[about, more]} mark={CREDITS}>
      <Figure
        figure={zero ? '0' : credits.amount(amount)}
        unit={credits.unit}
        caption={workspace ? credits.sharedBalance : credits.balance}
        mark={CREDITS}
      />
      <footer data-slot="card-footer">
        <button type="button" data-control={CREDITS} className="btn btn-secondary">
          {credits.buy}
        </button>
      </footer>
    </Card>
  );
}

function Reload() {
  const { reload } = wordsOf(useStage().flags);
  return (
    <Card
      title={reload.title}
      badge={reload.offer}
      mark={RELOAD}
      aside={<Switch label={reload.action} mark={RELOAD} className="switch" thumbClass="switch-thumb" />}
    >
      <Figure figure={reload.off} caption={reload.about} mark={RELOAD} />
    </Card>
  );
}

/** Of each member of a workspace: another meter than the credits they share. */
function Allowance() {
  const { monthly } = wordsOf(useStage().flags);
  return (
    <Card title={monthly.title} wide>
      <Figure figure={monthly.figure} unit={monthly.unit} caption={monthly.reset} />
      <Bar percent={100} label={monthly.title} />
      <footer data-slot="card-footer">
        <button type="button" className="btn btn-secondary">
          {monthly.action}
        </button>
      </footer>
    </Card>
  );
}

function Invitation() {
  const { gift } = wordsOf(useStage().flags);
  return (
    <Card
      title={gift.title}
      wide
      aside={
        <button type="button" className="btn btn-secondary">
          {gift.action}
        </button>
      }
    >
      <p className="text-xs text-token-text-secondary">{gift.about}</p>
    </Card>
  );
}
