// The Codex analytics page with its labels of October, as lines: what is left in one list, each with a native meter; the
// history of credits as another. Neighbours without a note: another model's week, code review, the counters of the breakdown.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Button, Group, Item, type Marked, Views } from './kit.tsx';

const RESETS = 'codex-resets';
const HERE = '/codex/cloud/settings/analytics';

export function CodexPage() {
  const { generation } = useStage();
  return (
    <main key={generation} className="v14-main">
      <div className="v14-page">
        <nav aria-label="Breadcrumb" className="v14-note">
          <a href="/codex">Codex</a> / <a href="/codex/cloud/settings/general">Settings</a>
        </nav>
        <div className="v14-title-line">
          <h1 data-control="codex-not-api-billing" className="v14-title">
            Codex and Work Analytics
          </h1>
          <Views
            label="Analytics"
            current={HERE}
            views={[
              [HERE, 'Usage'],
              [`${HERE}/code-review`, 'Code review'],
            ]}
          />
        </div>
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
  const later = 'Resets Jan 30, 2027 2:55 PM';
  return (
    <Group title="Balance" about="Codex and Work share the same usage limit.">
      {!weeklyOnly && (
        <Remaining name="5 hour usage limit" percent={fiveHour} reset="Resets 2:46 PM" mark="codex-window-5h" />
      )}
      <Remaining name="Weekly usage limit" percent={weekly} reset={later} mark="codex-window-weekly" />
      <Remaining name="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} reset={later} />
      <Item
        term="Credits remaining"
        value={empty ? '0' : credits}
        hint="Credits extend usage beyond your plan limits."
        action={<Button>Add more</Button>}
        mark="codex-credits"
      />
    </Group>
  );
}

interface RemainingProps extends Marked {
  name: string;
  percent: number;
  reset: string;
}

function Remaining({ name, percent, reset, mark }: RemainingProps) {
  return (
    <Item
      term={name}
      value={
        <>
          <meter min={0} max={100} value={percent} aria-label={name} className="v14-inline-meter" />
          <strong>{percent}%</strong> remaining
        </>
      }
      hint={reset}
      mark={mark}
    />
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <Group title="Usage limit resets" mark={RESETS}>
      {none ? (
        <Item term="No resets available" mark={RESETS} />
      ) : (
        ['Feb 12, 4:23 PM', 'Mar 4, 9:30 AM'].map((expires) => (
          <Item
            key={expires}
            term="Full reset (Weekly + 5 hr)"
            hint={`Expires ${expires}`}
            action={<Button>Use reset</Button>}
            mark={RESETS}
          />
        ))
      )}
    </Group>
  );
}

function Breakdown() {
  return (
    <Group
      title="Usage breakdown"
      aside={
        <div className="v14-buttons">
          {['7D', '1M', 'Custom', 'Group by: Day'].map((name) => (
            <Button key={name}>{name}</Button>
          ))}
        </div>
      }
    >
      <Item
        term="Interactions"
        value="214"
        below={<BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />}
      />
      <Item term="Plugin calls" value="61" />
      <Item term="Code review" value="88% remaining" hint="Resets Jan 30, 2027 2:55 PM" />
    </Group>
  );
}

function CreditsHistory() {
  return (
    <Group title="Credits usage history">
      <Item term="Jan 24, 2027" hint="Cloud" value="12.5 credits" />
      <Item term="Jan 22, 2027" hint="CLI" value="3 credits" />
    </Group>
  );
}
