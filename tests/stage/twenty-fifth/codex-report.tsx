// The older Codex analytics page in this set: the report of an account. Decoys: limits of another model and of
// code review in the same list, a chart, a history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Fold, Pair } from './fold.tsx';

export function CodexReport() {
  const { generation } = useStage();
  return (
    <div className="rd-page">
      <nav aria-label="Codex settings" className="rd-top text-sm">
        <a href="/codex" className="underline">
          Codex
        </a>
        <ul>
          {['General', 'Environments', 'Connectors', 'Analytics'].map((label) => (
            <li key={label}>
              <a
                href={`/codex/cloud/settings/${label.toLowerCase()}`}
                aria-current={label === 'Analytics' ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={generation} className="rd-main">
        <hgroup className="rd-head">
          <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            Codex and Work Analytics
          </h1>
          <p className="text-token-text-secondary">Codex and Work share the same usage limit.</p>
        </hgroup>
        <Balance />
        <Resets />
        <Fold id="personal" title="Personal usage">
          <BarChart className="chart" label="Tasks by day" values={[6, 11, 4, 9, 14, 7, 5]} />
          <p className="text-token-text-secondary">Tasks per day. 214 plugin calls, 9 skills used.</p>
        </Fold>
        <History />
        <ExtraNodes />
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const empty = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const later = 'Resets Nov 27, 2026 2:55 PM.';
  return (
    <Fold id="balance" title="Balance">
      <dl>
        {!weeklyOnly && (
          <Remaining term="5 hour usage limit" percent={fiveHour} about="Resets 2:46 PM." mark="codex-window-5h" />
        )}
        <Remaining term="Weekly usage limit" percent={weekly} about={later} mark="codex-window-weekly" />
        {!weeklyOnly && (
          <Remaining term="GPT-5.3-Codex-Spark 5 hour usage limit" percent={100} about="Resets 2:46 PM." />
        )}
        <Remaining term="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} about={later} />
        <Remaining term="Code review" percent={76} about={later} />
        <Pair
          term="Credits remaining"
          value={empty ? '0' : '33,564'}
          about="Credits extend usage beyond your plan limits."
          mark="codex-credits"
        >
          <a href="/codex/settings/usage?credits_modal=true" data-control="codex-credits" className="underline">
            Add more
          </a>
        </Pair>
      </dl>
    </Fold>
  );
}

interface RemainingProps {
  term: string;
  percent: number;
  about: string;
  mark?: string;
}

function Remaining({ term, percent, about, mark }: RemainingProps) {
  const value = (
    <span className="rd-measure">
      <meter min={0} max={100} low={15} value={percent} aria-label={term} />
      {percent}% remaining
    </span>
  );
  return <Pair term={term} value={value} about={about} mark={mark} />;
}

function Resets() {
  return (
    <Fold id="resets" title="Usage limit resets" mark="codex-resets">
      <table data-control="codex-resets" className="rd-table">
        <tbody>
          <tr>
            <th scope="row">Full reset (Weekly + 5 hr)</th>
            <td>Expires Dec 12, 4:23 PM</td>
            <td>
              <button type="button" className="btn btn-secondary">
                Use reset
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </Fold>
  );
}

function History() {
  const rows = [
    ['Nov 21, 2026', 'Cloud', '12.5'],
    ['Nov 19, 2026', 'CLI', '3'],
  ];
  return (
    <Fold id="history" title="Credits usage history">
      <table className="rd-table">
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
              <th scope="row">{date}</th>
              <td>{service}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
