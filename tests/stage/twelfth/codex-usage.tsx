// The older Codex page in this set's look: one wide line for every limit, credits as the last, a strip with the resets
// above them. Neighbours without a note: another model's limits, code review, the chart, the history of credits.

import type { ReactNode } from 'react';
import { ChatSidebar } from '../chatgpt/chat.tsx';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Button, Group, Item, Segments } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const SOON = 'Resets 2:46 PM';
const LATER = 'Resets Nov 27, 2026 2:55 PM';

export function CodexUsage() {
  const { generation } = useStage();
  return (
    <div className="flex h-full">
      <ChatSidebar />
      <main key={generation} className="v12-main">
        <div className="v12-column v12-wide">
          <div className="v12-top">
            <div>
              <h1 data-control="codex-not-api-billing" className="v12-title">
                Codex usage
              </h1>
              <p className="v12-hint">Codex and Work share the same usage limit.</p>
            </div>
            <Segments
              label="Range"
              current="7D"
              options={[
                ['7D', '7D'],
                ['1M', '1M'],
                ['custom', 'Custom'],
              ]}
            />
          </div>
          <Resets />
          <Balance />
          <Breakdown />
          <History />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  if (none) return null;
  return (
    <div data-control={RESETS} className="v12-plan">
      <Icon name="bolt" />
      <div className="grow">
        <div className="v12-label">You have a usage limit reset</div>
        <div className="v12-hint">Full reset (Weekly + 5 hr) · Expires Dec 12, 4:23 PM</div>
      </div>
      <Button>Use reset</Button>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const credits = useLive('33,564', '33,561');
  return (
    <Group title="Balance">
      {!weeklyOnly && (
        <Line name="5 hour usage limit" percent={fiveHour} mark="codex-window-5h">
          {SOON}
        </Line>
      )}
      <Line name="Weekly usage limit" percent={weekly} mark="codex-window-weekly">
        {LATER}
      </Line>
      <Line name="GPT-5.3-Codex-Spark Weekly usage limit" percent={94}>
        {LATER}
      </Line>
      <Line name="Code review" percent={100}>
        {LATER}
      </Line>
      <Item label="Credits remaining" hint="Credits extend usage beyond your plan limits." mark={CREDITS}>
        <span data-control={CREDITS} className="v12-value">
          {empty ? '0' : credits}
        </span>
        <Button mark={CREDITS}>Add more</Button>
      </Item>
    </Group>
  );
}

interface LineProps {
  name: string;
  percent: number;
  mark?: string;
  children: ReactNode;
}

function Line({ name, percent, mark, children }: LineProps) {
  return (
    <li className="v12-line">
      <div>
        <div data-control={mark} className="v12-label">
          {name}
        </div>
        <div data-control={mark} className="v12-hint">
          {children}
        </div>
      </div>
      <div data-control={mark} className="bar">
        <div className="bar-fill" style={{ width: `${percent}%` }} />
      </div>
      <div data-control={mark} className="v12-value">
        {percent}% remaining
      </div>
    </li>
  );
}

function Breakdown() {
  return (
    <section aria-label="Usage breakdown" className="v12-group">
      <h2 className="v12-group-title">Usage breakdown</h2>
      <div className="v12-list px-4">
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="v12-hint pb-3">214 interactions · 61 plugin calls · 9 skills used</p>
      </div>
    </section>
  );
}

function History() {
  return (
    <Group title="Credits usage history">
      <Item label="Nov 21, 2026" hint="Cloud">
        <span className="v12-value">12.5</span>
      </Item>
      <Item label="Nov 19, 2026" hint="CLI">
        <span className="v12-value">3</span>
      </Item>
    </Group>
  );
}
