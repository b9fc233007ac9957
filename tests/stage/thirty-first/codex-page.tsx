// The address Codex had for itself: today's cards as cells of one grid, each a list of terms with an info button; between them
// and the resets a new section of what runs now. Decoys: a model's own windows, code review, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Field, Info, Region, Segments } from './kit.tsx';
import { ResetTiles } from './reset-tiles.tsx';

const TODAY = 'Resets 2:46 PM';
const LATER = 'Resets Nov 27, 2026 2:55 PM';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <div className="kit31-app">
      <aside className="kit31-aside">
        <nav aria-label="Codex">
          <ul>
            {['Tasks', 'Environments', 'Connectors', 'Analytics', 'General'].map((name) => (
              <li key={name}>
                <a
                  href={`/codex/cloud/settings/${name.toLowerCase()}`}
                  aria-current={name === 'Analytics' ? 'page' : undefined}
                  className="nav-item"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <main key={generation} className="kit31-scroll">
        <div className="kit31-page">
          <header className="kit31-page-header">
            <h1 data-control="codex-not-api-billing" className="kit31-page-title">
              Codex and Work Analytics
            </h1>
            <p className="kit31-help">Codex and Work share the same usage limit.</p>
            <Segments options={['7D', '1M', 'Custom']} />
          </header>
          <div className="kit31-regions">
            <Balance />
            <Region title="Running now" about="Cloud tasks count toward your limits while they run.">
              <Field label="Port the importer to streams" help="Started 12 minutes ago" value="Cloud" />
            </Region>
            <ResetTiles />
            <Region title="Usage breakdown">
              <div className="p-4">
                <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
              </div>
            </Region>
            <CreditHistory />
          </div>
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <Region title="Balance">
      <div className="kit31-cells">
        {!weeklyOnly && (
          <Cell
            label="5 hour usage limit"
            percent={weeklyZero ? 99 : fiveHour}
            reset={TODAY}
            more="A rolling window."
            mark="codex-window-5h"
          />
        )}
        <Cell
          label="Weekly usage limit"
          percent={weeklyZero ? 0 : weekly}
          reset={LATER}
          more="Seven days from your first task."
          mark="codex-window-weekly"
        />
        <Cell label="GPT-5.5-Codex-Spark 5 hour usage limit" percent={100} reset={TODAY} />
        <Cell label="GPT-5.5-Codex-Spark Weekly usage limit" percent={94} reset={LATER} />
        <Cell label="Code review" percent={92} reset={LATER} />
        <dl className="kit31-cell">
          <dt data-control="codex-credits" className="kit31-help">
            Credits remaining
          </dt>
          <dd data-control="codex-credits" className="kit31-figure">
            {empty ? '0' : '33,564'}
          </dd>
          <dd className="kit31-help">Credits extend usage beyond your plan limits.</dd>
          <dd>
            <button type="button" data-control="codex-credits" className="btn btn-secondary">
              Add more
            </button>
          </dd>
        </dl>
      </div>
    </Region>
  );
}

interface CellProps {
  label: string;
  percent: number;
  reset: string;
  more?: string;
  mark?: string;
}

function Cell({ label, percent, reset, more, mark }: CellProps) {
  return (
    <dl className="kit31-cell">
      <dt className="kit31-inline kit31-help">
        <span data-control={mark}>{label}</span>
        {more && <Info name={label} text={more} mark={mark} />}
      </dt>
      <dd data-control={mark} className="kit31-inline">
        <span className="kit31-figure">{percent}%</span>
        <span className="kit31-help">remaining</span>
      </dd>
      <dd data-control={mark} className="kit31-meter" aria-hidden="true">
        <span className="kit31-meter-fill" style={{ inlineSize: `${percent}%` }} />
      </dd>
      <dd data-control={mark} className="kit31-help">
        {reset}
      </dd>
    </dl>
  );
}

function CreditHistory() {
  const rows = [
    ['Nov 21, 2026', 'Cloud', '12.5'],
    ['Nov 19, 2026', 'CLI', '3'],
  ];
  return (
    <Region title="Credits usage history">
      <table className="kit31-table">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Service</th>
            <th scope="col">Credits</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([date, service, credits]) => (
            <tr key={date}>
              <td>{date}</td>
              <td>{service}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Region>
  );
}
