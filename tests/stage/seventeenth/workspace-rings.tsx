// Plan limits of somebody in a workspace: rings in a row with the words beside them. The month's credits are a limit of the
// workspace's own and no control of a note.

import { useFlag, useLive } from '../state.ts';
import { Block, Button, type Marked, Ring } from './kit.tsx';

export function WorkspaceRings() {
  const spent = useFlag('weekly-zero');
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Block
      title="Your limits"
      about="Set by your workspace’s plan. Shared across Codex, Work, Workspace Agents, and ChatGPT for Excel and Slides."
      aside={<Button look="plain">How limits work</Button>}
    >
      <ul className="v17-rings">
        {!weeklyOnly && (
          <LimitRing
            name="5-hour limit"
            percent={spent ? 99 : fiveHour}
            reset="Resets in 3h 12m"
            moment="Monday, October 25, 2027 at 12:07:41 PM PDT"
            mark="codex-window-5h"
          />
        )}
        <LimitRing
          name="Weekly limit"
          percent={spent ? 0 : weekly}
          reset="Resets in 4d 7h"
          moment="Friday, October 29, 2027 at 3:55:27 PM PDT"
          mark="codex-window-weekly"
        />
        <LimitRing
          name="Monthly credit limit"
          percent={76}
          shown="1,912 of 2,500 credits left"
          reset="Resets in 6d 14h"
          moment="Monday, November 1, 2027 at 12:00:00 AM PDT"
        />
      </ul>
    </Block>
  );
}

interface LimitRingProps extends Marked {
  name: string;
  percent: number;
  shown?: string;
  reset: string;
  moment: string;
}

function LimitRing({ name, percent, shown = `${percent}% left`, reset, moment, mark }: LimitRingProps) {
  return (
    <li data-control={mark}>
      <Ring large label="Usage remaining" percent={percent} text={shown} />
      <div>
        <div className="v17-strong">{shown}</div>
        <div>{name}</div>
        <div className="v17-note" title={moment}>
          {reset}
        </div>
      </div>
    </li>
  );
}
