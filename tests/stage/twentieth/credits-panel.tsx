// Credits as a description list: the balance, the last purchase, automatic reload. A workspace has its members'
// monthly limit there too.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Badge, Button, Details, Entry, Meter, Panel, useWords } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function CreditsPanel() {
  const { credits } = useWords();
  const none = useFlag('credits-zero');
  const amount = useLive(...credits.amounts);
  return (
    <Panel title={credits.title} about={credits.about} mark={CREDITS}>
      <Details>
        <Entry term={credits.balance} mark={CREDITS}>
          <div className="lume-split">
            <span className="lume-value">{credits.remaining(none ? '0' : amount)}</span>
            <Button kind="strong">{credits.add}</Button>
          </div>
        </Entry>
        {!none && (
          <Entry term={credits.purchase.label}>
            <span>{credits.purchase.value}</span>
          </Entry>
        )}
        <ReloadEntry />
      </Details>
    </Panel>
  );
}

export function WorkspaceCredits() {
  const none = useFlag('credits-zero');
  const shared = useLive('6,115', '6,114');
  return (
    <Panel
      title="Credits"
      about="Shared workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <Details>
        <Entry term="Monthly limit">
          <div className="lume-reading">
            <span className="lume-value">1,900 of 2,500 monthly credits left</span>
            <Meter percent={76} label="Monthly credits remaining" text="1,900 of 2,500" />
          </div>
          <div className="lume-split">
            <span title="Tuesday, December 1, 2026 at 12:00:00 AM PST" className="lume-hint">
              Resets in 7d 13h
            </span>
            <Button>Increase monthly limit</Button>
          </div>
        </Entry>
        <Entry term="Workspace balance" mark={CREDITS}>
          <div className="lume-split">
            <span className="lume-value">{none ? '0' : shared} workspace credits</span>
            <Button kind="strong">Add more</Button>
          </div>
        </Entry>
        <ReloadEntry />
      </Details>
    </Panel>
  );
}

function ReloadEntry() {
  const { reload } = useWords();
  return (
    <Entry term={reload.title} mark={RELOAD}>
      <div className="lume-split">
        <span className="lume-hint">{reload.about}</span>
        <Badge>{reload.offer}</Badge>
        <Switch label={reload.label} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
      </div>
    </Entry>
  );
}
