// The Codex analytics page in this set, in English: its cards say "window" where today's say "usage limit".
// Decoys: cards of another model and of code review, plugin calls, a history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Bar, Card, Figure } from './chatgpt-card.tsx';
import { DenseTable } from './dense-table.tsx';
import { Segmented } from './segmented.tsx';

const LATER = 'Resets Nov 27, 2026 2:55 PM';

export function CodexBoard() {
  const { generation } = useStage();
  return (
    <div className="v24-frame">
      <header className="v24-top text-sm">
        <a href="/codex" aria-label="Back to Codex" className="btn-icon">
          <Icon name="back" />
        </a>
        <span className="font-medium">Codex</span>
        <nav aria-label="Codex settings" className="v24-pills">
          {['General', 'Environments', 'Connectors', 'Analytics'].map((label) => (
            <a
              key={label}
              href={`/codex/cloud/settings/${label.toLowerCase()}`}
              data-active={label === 'Analytics'}
              aria-current={label === 'Analytics' ? 'page' : undefined}
            >
              {label}
            </a>
          ))}
        </nav>
      </header>
      <div className="v24-scroll">
        <main key={generation} className="v24-main">
          <div>
            <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
              Codex and Work analytics
            </h1>
            <p className="text-sm text-token-text-secondary">Codex and Work draw on the same usage limit.</p>
          </div>
          <Balance />
          <Activity />
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const zero = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <div className="v24-group">
      <h2 className="text-base font-semibold">Balance</h2>
      <div className="v24-thirds">
        {!weeklyOnly && (
          <Window title="5-hour usage window" percent={fiveHour} resets="Resets 2:46 PM" mark="codex-window-5h" />
        )}
        <Window title="Weekly usage window" percent={weekly} resets={LATER} mark="codex-window-weekly" />
        <Window title="Code review" percent={76} resets={LATER} />
        <Window title="GPT-5.3-Codex-Spark weekly window" percent={94} resets={LATER} />
        <Card title="Credits remaining" mark="codex-credits">
          <Figure
            figure={zero ? '0' : '33,564'}
            caption="Credits extend usage beyond your plan limits."
            mark="codex-credits"
          />
          <footer data-slot="card-footer">
            <button type="button" data-control="codex-credits" className="btn btn-secondary">
              Add more
            </button>
          </footer>
        </Card>
        <Card title="Usage limit resets" badge="1" mark="codex-resets">
          <p data-control="codex-resets" className="text-sm">
            Full reset (weekly + 5-hour)
          </p>
          <p data-control="codex-resets" className="text-xs text-token-text-secondary">
            Expires Dec 12, 4:23 PM
          </p>
          <footer data-slot="card-footer">
            <button type="button" data-control="codex-resets" className="btn btn-secondary">
              Use reset
            </button>
          </footer>
        </Card>
      </div>
    </div>
  );
}

interface WindowProps {
  title: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Window({ title, percent, resets, mark }: WindowProps) {
  return (
    <Card title={title} mark={mark}>
      <Figure figure={`${percent}%`} unit="remaining" mark={mark} />
      <Bar percent={percent} label={title} text={`${percent}% remaining`} mark={mark} />
      <p data-control={mark} className="text-xs text-token-text-secondary">
        {resets}
      </p>
    </Card>
  );
}

function Activity() {
  return (
    <div className="v24-grid">
      <Card
        title="Usage breakdown"
        wide
        aside={
          <Segmented label="Range" options={['7D', '1M', 'Custom']} initially="7D" className="v24-segments text-xs" />
        }
      >
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="text-xs text-token-text-secondary">Plugin calls 214 · Skills used 9</p>
      </Card>
      <Card title="Credits usage history" wide>
        <DenseTable
          columns={['Date', 'Service', 'Credits']}
          rows={[
            ['Nov 21, 2026', 'Cloud', '12.5'],
            ['Nov 19, 2026', 'CLI', '3'],
          ]}
        />
      </Card>
    </div>
  );
}
