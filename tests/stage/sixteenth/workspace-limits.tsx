// Plan limits of somebody in a workspace: no meters, what is left stands at the end of its line, and a limit that is reached says
// what happens next. The month's credits are a limit of the workspace's own and no control of a note.

import { useFlag, useLive, useStage } from '../state.ts';
import { Item, Section, Stack } from './kit.tsx';
import { wordsOf } from './words-of.ts';

export function WorkspaceLimits() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  return (
    <Section title={limits.title} lead={limits.lead}>
      <Stack>
        {!weeklyOnly && (
          <Line
            title={fiveHour.label}
            text="Resets today at 11:07 AM."
            moment={fiveHour.moment}
            percent={spent ? 99 : fiveHourLive}
            mark="codex-window-5h"
          />
        )}
        <Line
          title={weekly.label}
          text={spent ? 'You’ve reached it. It resets Monday at 2:55 PM.' : 'Resets Monday at 2:55 PM.'}
          moment={weekly.moment}
          percent={spent ? 0 : weeklyLive}
          mark="codex-window-weekly"
        />
        <Line
          title="Monthly credit limit"
          text="Your share of workspace credits. Resets August 1."
          moment="Sunday, August 1, 2027 at 12:00:00 AM PDT"
          percent={76}
        />
      </Stack>
    </Section>
  );
}

interface LineProps {
  title: string;
  text: string;
  moment: string;
  percent: number;
  mark?: string;
}

function Line({ title, text, moment, percent, mark }: LineProps) {
  return (
    <Item title={title} text={<span title={moment}>{text}</span>} mark={mark}>
      <output data-control={mark} className="v16-value">
        {percent}% left
      </output>
    </Item>
  );
}
