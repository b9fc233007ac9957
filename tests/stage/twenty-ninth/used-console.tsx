// /settings/usage?tab=analytics in this set: the windows at the left with what was used of them, the history of the chosen
// one at the right. Decoys: chats with their share of the weekly limit, credits.

import { BarChart } from '../ui/bar-chart.tsx';
import { Chip, PaneHead, Prop, Table } from './parts.tsx';

const USED = 'codex-analytics-used';

export function UsedConsole() {
  return (
    <div className="v29-split">
      <div className="v29-list">
        <h3 data-control={USED} className="v29-group text-xs text-token-text-secondary">
          Usage history
        </h3>
        <div role="tablist" aria-orientation="vertical">
          <Window name="Weekly limit" used="42% used" about="Nov 20 – Nov 27" chosen />
          <Window name="5-hour limit" used="19% used" about="Today, 6:07 AM – 11:07 AM" />
          <button type="button" role="tab" aria-selected={false} className="v29-meter text-sm">
            <span className="v29-meter-line">
              <span className="grow">Credits</span>
              <span className="font-mono">215.5 spent</span>
            </span>
            <span className="text-xs text-token-text-secondary">Last 30 days</span>
          </button>
        </div>
        <p data-control={USED} className="v29-keys text-xs text-token-text-secondary">
          Plan usage and credits consumed in Work, Codex, and other agentic tasks. Conversations in Chat are not
          included.
        </p>
      </div>
      <section id="v29-history" role="tabpanel" className="v29-pane">
        <PaneHead title="Weekly limit used" mark={USED}>
          <div className="v29-views text-xs">
            {['7d', '30d', '90d'].map((range) => (
              <button key={range} type="button" aria-pressed={range === '30d'} className="font-mono">
                {range}
              </button>
            ))}
          </div>
        </PaneHead>
        <BarChart className="chart" label="Percent of the weekly limit used" values={[88, 61, 97, 42]} mark={USED} />
        <Table
          label="Weekly limit by period"
          columns={['Period', 'Surface', 'Limit used']}
          rows={[
            ['Nov 20 – Nov 27', 'All', '42%'],
            ['Nov 13 – Nov 20', 'All', '97%'],
            ['Nov 6 – Nov 13', 'All', '61%'],
            ['Oct 30 – Nov 6', 'All', '88%'],
          ]}
          mark={USED}
        />
        <TopChats />
      </section>
    </div>
  );
}

function Window({
  name,
  used,
  about,
  chosen = false,
}: {
  name: string;
  used: string;
  about: string;
  chosen?: boolean;
}) {
  return (
    <button type="button" role="tab" aria-selected={chosen} data-control={USED} className="v29-meter text-sm">
      <span className="v29-meter-line">
        <span className="grow">{name}</span>
        <span className="font-mono">{used}</span>
      </span>
      <span className="text-xs text-token-text-secondary">{about}</span>
    </button>
  );
}

function TopChats() {
  return (
    <>
      <PaneHead title="Top chats">
        <Chip>30d</Chip>
      </PaneHead>
      <dl className="v29-props text-sm">
        <Prop name="Port the importer to streams">6% of weekly limit</Prop>
        <Prop name="Weekly metrics workbook">14 credits</Prop>
      </dl>
    </>
  );
}
