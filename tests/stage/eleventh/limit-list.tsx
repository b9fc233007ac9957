// Plan limits: rows of one card. At the left name and reset, at the right what is left above its bar. Neighbours: the row of
// code review, and in a workspace one's own month of credits.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { Hint, Progress } from './base.tsx';
import { Block, Item, List, Pill } from './parts.tsx';
import { wordsOf } from './words.ts';
import type { Limit } from './words-shape.ts';

export function LimitList() {
  const { limits, fiveHour, weekly, review } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const workspace = useFlag('workspace');
  const short = useLive(84, 83);
  const long = useLive(47, 46);
  return (
    <Block
      title={limits.title}
      about={limits.about}
      aside={<Hint label={limits.title} text={limits.hint} className="btn-icon" />}
    >
      <List>
        {!weeklyOnly && <LimitItem limit={fiveHour} percent={spent ? 99 : short} mark="codex-window-5h" />}
        <LimitItem limit={weekly} percent={spent ? 0 : long} mark="codex-window-weekly" />
        <LimitItem limit={review} percent={100} />
        {workspace && (
          <Item
            title="Your monthly credits"
            about={<span title="Thursday, April 1, 2027 at 12:00:00 AM PDT">Resets in 15d 13h</span>}
          >
            <span className="text-sm tabular-nums">1,310 of 2,500 left</span>
            <Pill>Request more</Pill>
          </Item>
        )}
      </List>
    </Block>
  );
}

function LimitItem({ limit, percent, mark }: { limit: Limit; percent: number; mark?: string }) {
  const { left } = wordsOf(useStage().flags);
  const id = useId();
  return (
    <li data-slot="item" className="@container/settings-row v11-item">
      <div className="grow">
        <div id={id} data-slot="item-title" data-control={mark} className="text-sm">
          {limit.label}
        </div>
        <time data-slot="item-description" data-control={mark} title={limit.moment} className="v11-small">
          {limit.reset}
        </time>
      </div>
      <div className="v11-gauge">
        <div data-control={mark} className="text-sm tabular-nums">
          {left(percent)}
        </div>
        <Progress
          percent={percent}
          text={left(percent)}
          labelledBy={id}
          className="v11-track"
          fillClass="v11-fill"
          mark={mark}
        />
      </div>
    </li>
  );
}
