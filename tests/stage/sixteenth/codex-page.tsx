// The Codex analytics page with its labels of October, in this set's look: each limit is a section of its own with the
// number below its heading. Neighbours without a note: another model's week, code review, the counters.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Button, Choice, Section } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const SOON = 'Resets 2:46 PM';
const LATER = 'Resets Jul 26, 2027 2:55 PM';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <main key={generation} className="v16-wide">
      <div className="v16-page">
        <header>
          <h1 data-control="codex-not-api-billing" className="v16-h1">
            Codex and Work Analytics
          </h1>
          <p className="v16-lead">Codex and Work share the same usage limit.</p>
        </header>
        <Choice label="View" options={['Usage', 'Code review']} />
        <InOrder
          parts={{
            limits: <Limits />,
            credits: <Balance />,
            resets: <Resets />,
            breakdown: <Breakdown />,
            history: <CreditsHistory />,
          }}
        />
        <ExtraNodes />
      </div>
    </main>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <div className="v16-pair">
      {!weeklyOnly && (
        <Remaining title="5 hour usage limit" percent={spent ? 99 : fiveHour} reset={SOON} mark="codex-window-5h" />
      )}
      <Remaining title="Weekly usage limit" percent={spent ? 0 : weekly} reset={LATER} mark="codex-window-weekly" />
      <Remaining title="Codex-Spark weekly usage limit" percent={94} reset={LATER} />
      <Remaining title="Code review" percent={100} reset={LATER} />
    </div>
  );
}

function Remaining({ title, percent, reset, mark }: { title: string; percent: number; reset: string; mark?: string }) {
  return (
    <Section title={title} mark={mark}>
      <p data-control={mark} className="v16-number">
        {percent}% remaining
      </p>
      <p data-control={mark} className="v16-text">
        {reset}
      </p>
    </Section>
  );
}

function Balance() {
  const empty = useFlag('credits-zero');
  const credits = useLive('33,564', '33,561');
  return (
    <Section title="Credits remaining" lead="Credits extend usage beyond your plan limits." mark={CREDITS}>
      <p data-control={CREDITS} className="v16-number">
        {empty ? '0' : credits}
      </p>
      <div className="v16-actions">
        <Button mark={CREDITS}>Add more</Button>
      </div>
    </Section>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Section title="Usage limit resets" mark={RESETS}>
      {none ? (
        <p data-control={RESETS} className="v16-text">
          No resets available
        </p>
      ) : (
        <ul data-control={RESETS} className="v16-list">
          <li>
            <span>
              <strong>Full reset (Weekly + 5 hr).</strong> Expires Aug 12, 4:23 PM.
            </span>
            <Button>Use reset</Button>
          </li>
        </ul>
      )}
    </Section>
  );
}

function Breakdown() {
  return (
    <Section title="Usage breakdown" lead="214 interactions, 61 plugin calls and 9 skills used.">
      <Choice label="Range" options={['7D', '1M', 'Custom', 'Group by: Day']} />
      <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
    </Section>
  );
}

function CreditsHistory() {
  return (
    <Section title="Credits usage history">
      <table className="v16-table">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Service</th>
            <th scope="col">Credits</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Jul 21, 2027</td>
            <td>Cloud</td>
            <td>12.5</td>
          </tr>
          <tr>
            <td>Jul 19, 2027</td>
            <td>CLI</td>
            <td>3</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
