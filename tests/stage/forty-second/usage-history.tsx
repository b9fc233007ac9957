// The Analytics tab: what was used. The words of its head as imitated, the periods of each window as on the Chinese page as
// reported. Decoys: the chart's legend, the chats with their shares.

import { useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { Quantity, Section } from './parts.tsx';
import { wordsOf } from './words.ts';

const USED = 'codex-analytics-used';

export function UsageHistory() {
  const words = wordsOf(useStage().flags);
  const { used } = words;
  return (
    <>
      <Section title={used.title} about={used.about} mark={USED}>
        <div className="_tools_q42x">
          {['7d', '30d', used.byFeature, used.byModel].map((label, index) => (
            <button key={label} type="button" className={index % 2 === 0 ? '_tab_q42x _tabon_q42x' : '_tab_q42x'}>
              {label}
            </button>
          ))}
        </div>
        <div className="_figure_q42x">
          <BarChart className="chart" label={used.title} values={[6, 11, 4, 9, 14, 7, 5]} />
          <div className="_pair_q42x text-token-text-secondary">
            {used.legend.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </div>
        </div>
        <Periods window={words.weekly} rows={used.weeks} />
        <Periods window={words.fiveHour} rows={used.hours} />
      </Section>
      <Chats />
    </>
  );
}

function Periods({ window, rows }: { window: string; rows: [string, string][] }) {
  const { used, percent } = wordsOf(useStage().flags);
  return (
    <div data-control={USED} className="_periods_q42x">
      <div className="_sub_q42x">{window}</div>
      <div className="_day_q42x text-token-text-secondary">
        <span>{used.period}</span>
        <span />
        <span>{used.share}</span>
      </div>
      {rows.map(([period, share]) => (
        <div key={period} className="_day_q42x">
          <span>{period}</span>
          <span />
          <Quantity number={share} wording={percent} />
        </div>
      ))}
    </div>
  );
}

function Chats() {
  const { used, percent } = wordsOf(useStage().flags);
  const rows = [
    ['6.1', '0'],
    ['2.5', '14'],
  ] as const;
  return (
    <Section title={used.chats} about={used.chatsAbout}>
      <div className="_day_q42x text-token-text-secondary">
        {used.columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      {rows.map(([share, credits], index) => (
        <div key={share} className="_day_q42x">
          <a href="/c/3">{used.names[index]}</a>
          <Quantity number={share} wording={percent} />
          <span>{credits}</span>
        </div>
      ))}
    </Section>
  );
}
