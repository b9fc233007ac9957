// The Codex analytics page in this set's look: the labels of October, the balance as bordered cards whose names end in a
// chevron, the resets as rows, a chart under segments. Neighbours without a note: code review, the chart, the history.

import type { ReactNode } from 'react';
import { ChatSidebar } from '../chatgpt/chat.tsx';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Button, List, Row, Section, Segments } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const SUNDAY = 'Resets Feb 20, 2028 2:55 PM';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <div className="v18-frame">
      <ChatSidebar />
      <main key={generation} className="v18-main">
        <div className="v18-page">
          <header className="v18-top">
            <div className="grow">
              <h1 data-control="codex-not-api-billing" className="v18-title">
                Codex and Work Analytics
              </h1>
              <p className="v18-hint">Codex and Work share the same usage limit.</p>
            </div>
            <Segments
              label="Analytics"
              current="usage"
              options={[
                { key: 'usage', name: 'Usage' },
                { key: 'review', name: 'Code review' },
              ]}
            />
          </header>
          <Balance />
          <Resets />
          <Breakdown />
          <CreditsHistory />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const credits = useLive('33,564', '33,561');
  return (
    <Section title="Balance">
      <div className="v18-cards v18-pairs">
        {!weeklyOnly && (
          <Remaining name="5 hour usage limit" percent={spent ? 99 : fiveHour} mark="codex-window-5h">
            Resets 11:07 AM
          </Remaining>
        )}
        <Remaining name="Weekly usage limit" percent={spent ? 0 : weekly} mark="codex-window-weekly">
          {SUNDAY}
        </Remaining>
        <Remaining name="Code review" percent={94}>
          {SUNDAY}
        </Remaining>
        <article data-control={CREDITS} className="v18-card v18-limit-card">
          <header className="v18-label">Credits remaining</header>
          <div className="v18-line">
            <span className="v18-figure grow">{empty ? '0' : credits}</span>
            <Button>Add more</Button>
          </div>
          <p className="v18-hint">Credits extend usage beyond your plan limits.</p>
        </article>
      </div>
    </Section>
  );
}

interface RemainingProps {
  name: string;
  percent: number;
  mark?: string;
  children: ReactNode;
}

function Remaining({ name, percent, mark, children }: RemainingProps) {
  return (
    <article data-control={mark} className="v18-card v18-limit-card">
      <header>
        <button type="button" className="v18-line">
          <span className="v18-label grow">{name}</span>
          <span className="v18-chevron">
            <Icon name="chevron" size={16} />
          </span>
        </button>
      </header>
      <p>
        <span className="v18-figure">{percent}%</span> <span className="v18-hint">remaining</span>
      </p>
      <div className="v18-meter">
        <div style={{ width: `${percent}%` }} />
      </div>
      <p className="v18-hint">{children}</p>
    </article>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Section title="Usage limit resets" mark={RESETS}>
      {none ? (
        <p data-control={RESETS} className="v18-card v18-none">
          No resets available
        </p>
      ) : (
        <List mark={RESETS}>
          {['Mar 12, 4:23 PM', 'Apr 3, 9:30 AM'].map((expires) => (
            <Row key={expires} label="Full reset (Weekly + 5 hr)" hint={`Expires ${expires}`}>
              <Button>Use reset</Button>
            </Row>
          ))}
        </List>
      )}
    </Section>
  );
}

function Breakdown() {
  return (
    <Section
      title="Usage breakdown"
      aside={
        <div className="flex gap-2">
          <Segments
            label="Range"
            current="7D"
            options={['7D', '1M', 'Custom'].map((range) => ({ key: range, name: range }))}
          />
          <Button>Group by: Day</Button>
        </div>
      }
    >
      <div className="v18-card v18-chart">
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="v18-hint">214 interactions · 61 plugin calls · 9 skills used</p>
      </div>
    </Section>
  );
}

function CreditsHistory() {
  return (
    <Section title="Credits usage history">
      <List>
        <Row label="Feb 13, 2028" hint="Cloud" value="12.5" />
        <Row label="Feb 9, 2028" hint="CLI" value="3" />
      </List>
    </Section>
  );
}
