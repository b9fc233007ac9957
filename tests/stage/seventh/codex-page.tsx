// The Codex analytics page with its labels of October, in the parts of this set. A limit's card has its name and its
// reset at the ends of one line, then a bar of ten pieces, then what remains. Neighbours without a note: the cards of another
// model and of code review, the chart, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Button, Card, Row, Section, Segmented, SegmentedLinks } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const SOON = 'Resets 2:46 PM';
const LATER = 'Resets Nov 27, 2026 2:55 PM';
const PIECES = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

export function CodexPage() {
  const { generation } = useStage();
  const links = ['General', 'Environments', 'Connectors', 'Analytics'].map(
    (name) => [`/codex/cloud/settings/${name.toLowerCase()}`, name, name === 'Analytics'] as [string, string, boolean],
  );
  return (
    <main key={generation} className="v7-main">
      <div className="v7-bar">
        <a href="/codex" className="text-sm font-semibold">
          Codex
        </a>
        <SegmentedLinks label="Settings" links={links} />
        <span className="avatar">A</span>
      </div>
      <div className="v7-page">
        <header data-slot="page-header" className="v7-page-header">
          <div className="grow">
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              Codex and Work Analytics
            </h1>
            <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
          </div>
          <Segmented label="View" options={['Usage', 'Code review']} />
        </header>
        <Balance />
        <Resets />
        <Breakdown />
        <CreditsHistory />
        <ExtraNodes />
      </div>
    </main>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const credits = useLive('33,564', '33,561');
  return (
    <Section title="Balance">
      <div data-slot="stat-grid" className="v7-pair">
        {!weeklyOnly && (
          <LimitCard label="5 hour usage limit" percent={fiveHour} resets={SOON} mark="codex-window-5h" />
        )}
        <LimitCard label="Weekly usage limit" percent={weekly} resets={LATER} mark="codex-window-weekly" />
        <LimitCard label="GPT-5.3-Codex-Spark weekly usage limit" percent={94} resets={LATER} />
        <LimitCard label="Code review" percent={100} resets={LATER} />
      </div>
      <Card>
        <Row label="Credits remaining" hint="Credits extend usage beyond your plan limits." mark={CREDITS}>
          <span data-control={CREDITS} className="text-lg font-semibold tabular-nums">
            {empty ? '0' : credits}
          </span>
          <Button mark={CREDITS}>Add more</Button>
        </Row>
      </Card>
    </Section>
  );
}

interface LimitCardProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function LimitCard({ label, percent, resets, mark }: LimitCardProps) {
  return (
    <article data-slot="stat" className="v7-card v7-stat">
      <header className="v7-stat-line">
        <span data-control={mark} className="text-sm font-medium">
          {label}
        </span>
        <span data-control={mark} className="text-xs text-token-text-secondary text-end">
          {resets}
        </span>
      </header>
      <div role="img" aria-label={`${percent}% remaining`} data-control={mark} className="v7-pieces">
        {PIECES.map((piece) => (
          <i key={piece} data-on={piece - 5 <= percent || undefined} />
        ))}
      </div>
      <div data-control={mark}>
        <span className="text-lg font-semibold tabular-nums">{percent}%</span>{' '}
        <span className="text-xs text-token-text-secondary">remaining</span>
      </div>
    </article>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Section title="Usage limit resets" mark={RESETS}>
      <Card mark={RESETS}>
        {none ? (
          <Row label="No resets available" />
        ) : (
          <Row label="Full reset (Weekly + 5 hr)" hint="Expires Dec 12, 4:23 PM">
            <Button>Use reset</Button>
          </Row>
        )}
      </Card>
    </Section>
  );
}

function Breakdown() {
  return (
    <Section
      title="Usage breakdown"
      action={
        <div className="flex gap-2">
          <Segmented label="Range" options={['7D', '1M', 'Custom']} />
          <Button>Group by: Day</Button>
        </div>
      }
    >
      <Card>
        <div className="p-4">
          <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
          <dl className="v7-facts-wide">
            {[
              ['Interactions', '214'],
              ['Plugin calls', '61'],
              ['Skills used', '9'],
            ].map(([name, count]) => (
              <div key={name}>
                <dt className="text-xs text-token-text-secondary">{name}</dt>
                <dd className="text-sm">{count}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Card>
    </Section>
  );
}

function CreditsHistory() {
  return (
    <Section title="Credits usage history">
      <Card>
        <Row label="Nov 21, 2026" hint="Cloud">
          <span className="text-sm tabular-nums">12.5 credits</span>
        </Row>
        <Row label="Nov 19, 2026" hint="CLI">
          <span className="text-sm tabular-nums">3 credits</span>
        </Row>
      </Card>
    </Section>
  );
}
