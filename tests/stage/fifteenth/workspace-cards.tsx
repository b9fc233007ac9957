// Credits in a workspace: what all share, with automatic reload as a line of the same card, and a member's own allowance of the
// month in a card of its own, which is no control of a note.

import { useFlag, useLive } from '../state.ts';
import { Badge, Button, Card, Stat, Toggle } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';

export function MonthlyCard() {
  return (
    <Card
      title="Monthly limit"
      about={<time title="Saturday, May 1, 2027 at 12:00:00 AM PDT">Resets in 18d 9h</time>}
      footer={<Button>Request increase</Button>}
    >
      <Stat value="2,100" caption="of 2,500 monthly credits left" />
    </Card>
  );
}

export function WorkspaceCreditsCard() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Card
      title="Workspace credits"
      about="Keep using Work and Codex beyond included usage."
      mark={CREDITS}
      footer={
        <>
          <div className="grow">
            <div data-control={RELOAD}>Auto-reload</div>
            <Badge>Up to 40% off</Badge>
          </div>
          <Toggle label="Turn on auto-reload" mark={RELOAD} />
        </>
      }
    >
      <div className="v15-line">
        <Stat value={empty ? '0' : shared} caption="Shared with 14 members" mark={CREDITS} />
        <Button mark={CREDITS}>Add more</Button>
      </div>
    </Card>
  );
}
