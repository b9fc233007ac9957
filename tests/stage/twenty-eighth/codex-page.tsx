// The Codex analytics page in this set: its labels of October in rows, everything that is not about now in
// folds. Decoys: limits of another model and of code review, the breakdown, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Fold, Group, Row, Track } from './list.tsx';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <div className="calm-app">
      <nav aria-label="Codex settings" className="calm-pane">
        <a href="/codex" className="calm-back">
          <Icon name="back" />
          Codex
        </a>
        <ul className="calm-list">
          {['General', 'Environments', 'Connectors', 'Analytics'].map((label) => (
            <li key={label}>
              <a
                href={`/codex/cloud/settings/${label.toLowerCase()}`}
                aria-current={label === 'Analytics' ? 'page' : undefined}
                className="calm-pane-row"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main key={generation} className="calm-scroll">
        <div className="calm-column">
          <header className="calm-head">
            <h1 data-control="codex-not-api-billing">Codex and Work Analytics</h1>
            <p>Codex and Work share the same usage limit.</p>
          </header>
          <Balance />
          <Extras />
          <Breakdown />
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}

function Balance() {
  const weeklyOnly = useFlag('weekly-only');
  const out = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const later = 'Resets Nov 27, 2026 2:55 PM';
  return (
    <Group title="Balance" foot="Limits of single models apply to these models only.">
      {!weeklyOnly && (
        <Limit label="5 hour usage limit" percent={out ? 99 : fiveHour} reset="Resets 2:46 PM" mark="codex-window-5h" />
      )}
      <Limit label="Weekly usage limit" percent={out ? 0 : weekly} reset={later} mark="codex-window-weekly" />
      <Limit label="GPT-5.3-Codex-Spark 5 hour usage limit" percent={100} reset="Resets 2:46 PM" />
      <Limit label="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} reset={later} />
      <Limit label="Code review" percent={76} reset={later} />
    </Group>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  reset: string;
  mark?: string;
}

function Limit({ label, percent, reset, mark }: LimitProps) {
  return (
    <li>
      <div className="calm-row">
        <span className="calm-words">
          <span data-control={mark} className="calm-label">
            {label}
          </span>
          <span data-control={mark} className="calm-note">
            {reset}
          </span>
        </span>
        <span data-control={mark} className="calm-value">
          {percent}% remaining
        </span>
      </div>
      <Track percent={percent} mark={mark} />
    </li>
  );
}

function Extras() {
  const empty = useFlag('credits-zero');
  const none = useFlag('no-resets');
  return (
    <Group title="When you reach a limit">
      <Row
        label="Credits remaining"
        note="Credits extend usage beyond your plan limits."
        value={empty ? '0' : '33,564'}
        mark="codex-credits"
      >
        <a href="/codex/settings/usage?credits_modal=true" data-control="codex-credits" className="calm-link">
          Add more
        </a>
      </Row>
      <Row
        label="Usage limit resets"
        note={none ? 'No resets available' : 'Full reset (Weekly + 5 hr). Expires Dec 12, 4:23 PM'}
        value={none ? '0' : '1'}
        mark="codex-resets"
      >
        {!none && (
          <button type="button" data-control="codex-resets" className="btn btn-secondary">
            Use reset
          </button>
        )}
      </Row>
    </Group>
  );
}

function Breakdown() {
  return (
    <Group title="Activity">
      <Fold label="Usage breakdown" note="The last seven days" open>
        <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
      </Fold>
      <Fold label="Plugin calls" value="214">
        <p>Most of them were of GitHub and Linear.</p>
      </Fold>
      <Fold label="Credits usage history" value="15.5 this month">
        <ol className="calm-lines">
          {[
            ['Nov 21, 2026', 'Cloud', '12.5'],
            ['Nov 19, 2026', 'CLI', '3'],
          ].map(([date, service, amount]) => (
            <li key={date}>
              <time>{date}</time>
              <span>{service}</span>
              <span>{amount}</span>
            </li>
          ))}
        </ol>
      </Fold>
    </Group>
  );
}
