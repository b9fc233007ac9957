// /codex/cloud/settings/analytics: cards of limits and credits under "Balance", resets, charts, a table of credits.
// Reported: articles with headers, the big numbers' classes, the headings, the chart's classes. The bars are divs. Decoys: the
// cards of another model and of code review, counts of plugins and skills, the history of credits.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { legacyWordsOf } from './legacy-words.ts';

export function LegacyPage() {
  const { generation, flags } = useStage();
  const words = legacyWordsOf(flags);
  return (
    <div className="_shell_kq3z7">
      <div className="_aside_kq3z7">
        <div className="_asideTop_kq3z7">
          <a href="/codex" className="_navItem_kq3z7">
            <Icon name="back" />
            <span>{words.codex}</span>
          </a>
        </div>
        <div className="_nav_kq3z7">
          {words.nav.map((label) => (
            <a key={label} href="/codex" className="_navItem_kq3z7">
              <span>{label}</span>
            </a>
          ))}
        </div>
      </div>
      <div className="_scroll_kq3z7">
        <main key={generation} className="_main_kq3z7">
          <div className="_wide_kq3z7">
            <div className="_legacyHead_kq3z7">
              <h1 data-control="codex-not-api-billing" className="_title_kq3z7">
                {words.title}
              </h1>
              <p className="text-token-text-secondary">{words.subtitle}</p>
            </div>
            <Toolbar />
            <div className="_sections_kq3z7">
              <Balance />
              <Resets />
              <Breakdown />
              <History />
            </div>
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}

function useWords() {
  return legacyWordsOf(useStage().flags);
}

function Toolbar() {
  const words = useWords();
  return (
    <div className="_toolbar_kq3z7">
      <div role="tablist" className="_chips_kq3z7">
        <button type="button" role="tab" aria-selected="true" className="_chip_kq3z7 _chipActive_kq3z7">
          {words.usage}
        </button>
        <button type="button" role="tab" aria-selected="false" className="_chip_kq3z7">
          {words.review}
        </button>
      </div>
      <div className="_tools_kq3z7">
        <div className="_chips_kq3z7">
          {words.ranges.map((range, index) => (
            <button key={range} type="button" className={index === 0 ? '_chip_kq3z7 _chipActive_kq3z7' : '_chip_kq3z7'}>
              {range}
            </button>
          ))}
        </div>
        <button type="button" className="_chip_kq3z7">
          {words.group}
        </button>
      </div>
    </div>
  );
}

function Balance() {
  const words = useWords();
  const weeklyOnly = useFlag('weekly-only');
  const none = useFlag('credits-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  return (
    <section className="_section_kq3z7">
      <h2 className="_sectionTitle_kq3z7">{words.balance}</h2>
      <div className="_grid_kq3z7">
        {!weeklyOnly && (
          <LimitCard label={words.fiveHour} percent={fiveHour} resets={words.soon} mark="codex-window-5h" />
        )}
        <LimitCard label={words.weekly} percent={weekly} resets={words.later} mark="codex-window-weekly" />
        {!weeklyOnly && <LimitCard label={`GPT-5.3-Codex-Spark ${words.fiveHour}`} percent={100} resets={words.soon} />}
        <LimitCard label={`GPT-5.3-Codex-Spark ${words.weekly}`} percent={94} resets={words.later} />
        <LimitCard label={words.review} percent={76} resets={words.later} />
        <article className="_article_kq3z7">
          <header className="_articleHead_kq3z7">
            <div data-control="codex-credits">{words.credits}</div>
          </header>
          <div className="_articleBody_kq3z7">
            <div>
              <span data-control="codex-credits" className="text-2xl font-semibold">
                {none ? '0' : '33,564'}
              </span>
            </div>
            <div data-control="codex-credits" className="_caption_kq3z7 text-token-text-secondary">
              {words.creditsAbout}
            </div>
            <div>
              <button type="button" data-control="codex-credits" className="btn btn-secondary">
                <div>{words.add}</div>
              </button>
            </div>
          </div>
        </article>
      </div>
    </section>
  );
}

interface LimitCardProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function LimitCard({ label, percent, resets, mark }: LimitCardProps) {
  const { remaining } = useWords();
  return (
    <article className="_article_kq3z7">
      <header className="_articleHead_kq3z7">
        <div data-control={mark}>{label}</div>
      </header>
      <div className="_articleBody_kq3z7">
        <div data-control={mark}>
          <span className="text-2xl font-semibold">{percent}%</span>
          <span className="text-token-text-secondary">{remaining}</span>
        </div>
        <div data-control={mark} className="_bar_kq3z7">
          <div className="_barFill_kq3z7" style={{ width: `${percent}%` }} />
        </div>
        <div data-control={mark} className="_caption_kq3z7 text-token-text-secondary">
          {resets}
        </div>
      </div>
    </article>
  );
}

function Resets() {
  const words = useWords();
  const none = useFlag('no-resets');
  return (
    <section className="_section_kq3z7">
      <div data-control="codex-resets" className="_sectionTitle_kq3z7">
        {words.resets}
      </div>
      <div className="_card_kq3z7">
        {none ? (
          <div data-control="codex-resets" className="_blank_kq3z7 text-token-text-secondary">
            {words.none}
          </div>
        ) : (
          <div data-control="codex-resets" className="_row_kq3z7">
            <div className="_rowStart_kq3z7">
              <div className="_rowTitle_kq3z7">{words.full}</div>
              <div className="_caption_kq3z7 text-token-text-secondary">{words.expires}</div>
            </div>
            <button type="button" className="btn btn-secondary">
              <div>{words.use}</div>
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function Breakdown() {
  const words = useWords();
  return (
    <section className="_section_kq3z7">
      <h2 className="_sectionTitle_kq3z7">{words.breakdown}</h2>
      <div className="_card_kq3z7">
        <div className="_chartBox_kq3z7">
          <BarChart className="_chart_kq3z7" label={words.breakdown} values={[6, 11, 4, 9, 14, 7, 5]} />
          <div className="_legend_kq3z7">
            {words.surfaces.map((surface) => (
              <div key={surface} title={surface} className="_legendItem_kq3z7">
                <span className="_dot_kq3z7" />
                <span>{surface}</span>
              </div>
            ))}
          </div>
        </div>
      </div>
      <div className="_counts_kq3z7">
        <div>
          <span>{words.calls}</span> <span className="_number_kq3z7">214</span>
        </div>
        <div>
          <span>{words.skills}</span> <span className="_number_kq3z7">9</span>
        </div>
      </div>
    </section>
  );
}

function History() {
  const words = useWords();
  return (
    <section className="_section_kq3z7">
      <h2 className="_sectionTitle_kq3z7">{words.history}</h2>
      <div className="_card_kq3z7">
        <table className="_table_kq3z7">
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column}>{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.rows.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
