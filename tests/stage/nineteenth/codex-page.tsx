// The Codex analytics page with its labels of October 2026, in this set's look: cards for what is left and for the
// credits, a table for the resets. Neighbours without a note: another model's week, the code reviews, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Button, Card, Choice, Section, Table, Track } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <main key={generation} className="v19-main">
      <div className="v19-page">
        <header className="v19-top">
          <h1 data-control="codex-not-api-billing" className="v19-title">
            Codex and Work Analytics
          </h1>
          <p className="v19-note">Codex and Work share the same usage limit.</p>
          <nav aria-label="Analytics" className="v19-links">
            <a href="#usage" aria-current="page">
              Usage
            </a>
            <a href="#code-review">Code review</a>
          </nav>
        </header>
        <Balance />
        <Resets />
        <Section title="Usage breakdown" aside={<Choice label="Range" options={['7D', '1M', 'Custom']} />}>
          <Card>
            <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
          </Card>
        </Section>
        <Section title="Credits usage history">
          <Table
            columns={['Date', 'Service', 'Credits']}
            rows={[
              ['Nov 18, 2028', 'Cloud', '12.5'],
              ['Nov 16, 2028', 'CLI', '3'],
            ]}
          />
        </Section>
        <ExtraNodes />
      </div>
    </main>
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
    <Section title="Balance" about="What your plan still includes.">
      <div className="v19-cards v19-pair">
        {!weeklyOnly && (
          <Remaining
            name="5 hour usage limit"
            percent={spent ? 99 : fiveHour}
            reset="Resets 2:46 PM"
            mark="codex-window-5h"
          />
        )}
        <Remaining
          name="Weekly usage limit"
          percent={spent ? 0 : weekly}
          reset="Resets Nov 24, 2028 2:55 PM"
          mark="codex-window-weekly"
        />
        <Remaining name="GPT-6-Codex-Spark Weekly usage limit" percent={94} reset="Resets Nov 26, 2028 9:10 AM" />
        <article data-control={CREDITS} className="v19-card">
          <header className="text-sm">Credits remaining</header>
          <div className="v19-amount">{empty ? '0' : credits}</div>
          <div className="v19-note">Credits extend usage beyond your plan limits.</div>
          <Button>Add more</Button>
        </article>
      </div>
    </Section>
  );
}

interface RemainingProps {
  name: string;
  percent: number;
  reset: string;
  mark?: string;
}

function Remaining({ name, percent, reset, mark }: RemainingProps) {
  return (
    <article data-control={mark} className="v19-card">
      <header className="text-sm">{name}</header>
      <div>
        <span className="v19-amount">{percent}%</span> remaining
      </div>
      <Track percent={percent} />
      <div className="v19-note">{reset}</div>
    </article>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Section title="Usage limit resets" mark={RESETS}>
      {none ? (
        <p data-control={RESETS} className="text-sm">
          No resets available
        </p>
      ) : (
        <Table
          columns={['Reset', 'Expires', '']}
          rows={[
            ['Full reset (Weekly + 5 hr)', 'Dec 12, 4:23 PM', <Button key="use">Use reset</Button>],
            ['Weekly reset', 'Jan 4, 9:30 AM', <Button key="use">Use reset</Button>],
          ]}
          mark={RESETS}
        />
      )}
    </Section>
  );
}
