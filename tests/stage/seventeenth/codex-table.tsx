// The Codex analytics page with its labels of October 2026, in this set's look: all that remains as one table.
// Neighbours without a note: another model's week, code review, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Block, Button, Grid, type Marked, Ring, Tabs } from './kit.tsx';

const CREDITS = 'codex-credits';
const RESETS = 'codex-resets';
const SOON = 'Resets 2:46 PM';
const LATER = 'Resets Oct 29, 2027 3:55 PM';

export function CodexTable() {
  const { generation } = useStage();
  return (
    <main key={generation} className="v17-main v17-alone">
      <div className="v17-toolbar">
        <h1 data-control="codex-not-api-billing" className="v17-title">
          Codex and Work Analytics
        </h1>
        <Tabs
          label="Analytics"
          current="usage"
          tabs={[
            { value: 'usage', name: 'Usage' },
            { value: 'review', name: 'Code review' },
          ]}
        />
      </div>
      <p className="v17-note">Codex and Work share the same usage limit.</p>
      <div className="v17-pair">
        <Balance />
        <Resets />
      </div>
      <Breakdown />
      <CreditsHistory />
      <ExtraNodes />
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
    <Block title="Balance">
      <table className="v17-table">
        <tbody>
          {!weeklyOnly && (
            <Remaining name="5 hour usage limit" percent={fiveHour} reset={SOON} mark="codex-window-5h" />
          )}
          <Remaining name="Weekly usage limit" percent={weekly} reset={LATER} mark="codex-window-weekly" />
          <Remaining name="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} reset={LATER} />
          <tr data-control={CREDITS}>
            <th scope="row">
              Credits remaining
              <div className="v17-note">Credits extend usage beyond your plan limits.</div>
            </th>
            <td>{empty ? '0' : credits}</td>
            <td>
              <Button>Add more</Button>
            </td>
          </tr>
        </tbody>
      </table>
    </Block>
  );
}

function Remaining({ name, percent, reset, mark }: Marked & { name: string; percent: number; reset: string }) {
  return (
    <tr data-control={mark}>
      <th scope="row">
        {name}
        <div className="v17-note">{reset}</div>
      </th>
      <td>{percent}% remaining</td>
      <td>
        <Ring label={name} percent={percent} text={`${percent}% remaining`} />
      </td>
    </tr>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Block title="Usage limit resets" mark={RESETS}>
      {none ? (
        <p data-control={RESETS} className="v17-none">
          No resets available
        </p>
      ) : (
        <Grid columns={['Reset', 'Expires']} actions mark={RESETS}>
          {['Nov 12, 4:23 PM', 'Dec 4, 9:30 AM'].map((expires) => (
            <tr key={expires}>
              <th scope="row">Full reset (Weekly + 5 hr)</th>
              <td>{expires}</td>
              <td>
                <Button>Use reset</Button>
              </td>
            </tr>
          ))}
        </Grid>
      )}
    </Block>
  );
}

function Breakdown() {
  return (
    <Block
      title="Usage breakdown"
      aside={
        <>
          <Tabs
            label="Range"
            current="7D"
            tabs={['7D', '1M', 'Custom'].map((range) => ({ value: range, name: range }))}
          />
          <Button>Group by: Day</Button>
        </>
      }
    >
      <BarChart className="v17-chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
    </Block>
  );
}

function CreditsHistory() {
  return (
    <Block title="Credits usage history">
      <Grid columns={['Date', 'Service', 'Credits']}>
        <tr>
          <th scope="row">Oct 21, 2027</th>
          <td>Cloud</td>
          <td>12.5</td>
        </tr>
        <tr>
          <th scope="row">Oct 19, 2027</th>
          <td>CLI</td>
          <td>3</td>
        </tr>
      </Grid>
    </Block>
  );
}
