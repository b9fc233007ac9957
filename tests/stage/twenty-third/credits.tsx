// Credits, personal or of a workspace, and their automatic purchase. Decoys: an offer of credits for a friend, and a member's
// own monthly share of the workspace's credits, in a meter.

import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Group, Meter, Row, useWords } from './rows.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function Credits() {
  return useFlag('workspace') ? <WorkspaceCredits /> : <OwnCredits />;
}

function OwnCredits() {
  const { credits } = useWords();
  const none = useFlag('credits-zero');
  const amount = useLive('93,394.5', '93,391');
  return (
    <Group title={credits.title} about={credits.about} mark={CREDITS}>
      <Row title={credits.label} about={credits.help} mark={CREDITS}>
        <div className="st-value">
          <div data-control={CREDITS} className="text-lg font-semibold tabular-nums">
            {credits.amount(none ? '0' : amount)}
          </div>
          <div data-control={CREDITS} className="text-xs text-token-text-secondary">
            {none ? credits.none : credits.some}
          </div>
        </div>
        <button type="button" className="btn btn-secondary">
          {credits.buy}
        </button>
      </Row>
      <Reload />
      <Row title={credits.gift} about={credits.giftAbout}>
        <button type="button" className="btn btn-secondary">
          {credits.giftAction}
        </button>
      </Row>
    </Group>
  );
}

function Reload() {
  const { reload } = useWords();
  return (
    <Row title={reload.label} about={reload.about} mark={RELOAD}>
      <span data-control={RELOAD} className="text-sm text-token-text-secondary">
        {reload.state}
      </span>
      <Switch label={reload.name} mark={RELOAD} className="switch" thumbClass="switch-thumb" />
    </Row>
  );
}

/** In English only. */
function WorkspaceCredits() {
  const none = useFlag('credits-zero');
  const amount = useLive('2,402', '2,401');
  return (
    <Group
      title="Credits"
      about="Shared credits keep Codex and Work going beyond what your plan includes."
      mark={CREDITS}
    >
      <Row title="Workspace credits" about="Bought by your workspace and shared by all of its members." mark={CREDITS}>
        <div className="st-value">
          <div data-control={CREDITS} className="text-lg font-semibold tabular-nums">
            {none ? '0' : amount} credits left
          </div>
        </div>
        <button type="button" className="btn btn-secondary">
          Request more
        </button>
      </Row>
      <Row title="Your monthly share" about="The most that you may take from the workspace in a month.">
        <Meter
          label="Your monthly share"
          percent={74}
          text="1,850 of 2,500 monthly credits left"
          caption="Renews on December 1."
        />
      </Row>
      <Row title="Automatic reload" about="Managed by the owners of your workspace." mark={RELOAD}>
        <span data-control={RELOAD} className="text-sm text-token-text-secondary">
          On
        </span>
      </Row>
    </Group>
  );
}
