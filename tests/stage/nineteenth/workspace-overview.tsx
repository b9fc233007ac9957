// The overview of somebody in a workspace: a table of limits, of which the month's credits are the workspace's own and no control
// of a note, and a row of cards for the credits. A line at the top says that credits are being used.

import { useFlag, useLive } from '../state.ts';
import { ReloadLine } from './credits-card.tsx';
import { DailyGrid } from './daily-grid.tsx';
import { Button, Card, Line, Section } from './kit.tsx';
import { ResetList } from './reset-list.tsx';
import { english } from './words-english.ts';

const CREDITS = 'codex-credits';

export function WorkspaceOverview() {
  const spent = useFlag('weekly-zero');
  return (
    <>
      {spent && (
        <div role="status" className="v19-callout">
          You’ve used everything included this week. Codex and Work continue on shared credits.
        </div>
      )}
      <Limits />
      <Credits />
      <ResetList />
      <DailyGrid />
    </>
  );
}

function Limits() {
  const { limits, fiveHour, weekly } = english;
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHourLive = useLive(81, 80);
  const weeklyLive = useLive(58, 57);
  const monthly = {
    label: 'Monthly credit limit',
    reset: 'Resets in 10d 16h',
    moment: 'Friday, December 1, 2028 at 12:00:00 AM PST',
  };
  const rows = [
    ...(weeklyOnly ? [] : [{ limit: fiveHour, percent: spent ? 99 : fiveHourLive, mark: 'codex-window-5h' }]),
    { limit: weekly, percent: spent ? 0 : weeklyLive, mark: 'codex-window-weekly' },
    { limit: monthly, percent: 76, mark: undefined },
  ];
  return (
    <Section title={limits.title} about="Yours alone. Set by your plan and by the owners of Northwind.">
      <table className="v19-table">
        <thead>
          <tr>
            <th scope="col">Limit</th>
            <th scope="col">Remaining</th>
            <th scope="col">Reset</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ limit, percent, mark }) => (
            <tr key={limit.label} data-control={mark}>
              <th scope="row">{limit.label}</th>
              <td>
                <meter min={0} max={100} value={percent} aria-label={english.bar} /> {english.left(percent)}
              </td>
              <td title={limit.moment}>{limit.reset.replace('Resets in', 'In')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const shared = useLive('2,402', '2,401');
  return (
    <Section
      title="Shared credits"
      about="Workspace credits let you keep using Work and Codex beyond included usage."
      mark={CREDITS}
    >
      <Card>
        <Line label={`${empty ? '0' : shared} workspace credits`} about="Available to 14 members" mark={CREDITS}>
          <Button mark={CREDITS}>Add credits</Button>
        </Line>
        <Line label="1,900 of 2,500 monthly credits left" about="Your share of the workspace’s credits">
          <Button>Request increase</Button>
        </Line>
        <ReloadLine />
      </Card>
    </Section>
  );
}
