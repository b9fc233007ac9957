// The Analytics view: "Looking back", the weeks as a time line with what was used of each. Decoys: shares of features, the
// chats' part of the weekly limit, a streak, credits of the month.

import { useId } from 'react';
import { BarChart } from '../ui/bar-chart.tsx';

const MARK = 'codex-analytics-used';

export function LookBack() {
  return (
    <>
      <History />
      <Features />
      <Chats />
    </>
  );
}

function History() {
  const id = useId();
  const weeks = [
    ['Nov 20 – Nov 27', '42%', 'So far this week'],
    ['Nov 13 – Nov 20', '63.1%', 'A busy one'],
    ['Nov 6 – Nov 13', '17.8%', 'Nice and easy'],
    ['Oct 30 – Nov 6', '100%', 'All of it'],
  ] as const;
  return (
    <section aria-labelledby={id} className="v30-block">
      <div className="v30-side">
        <div className="grow">
          <h2 id={id} data-control={MARK} className="v30-heading">
            Usage history
          </h2>
          <p data-control={MARK} className="v30-caption">
            Looking back: how much of your weekly limit you’ve used. Chat conversations aren’t part of it.
          </p>
        </div>
        <div role="radiogroup" aria-label="Range" className="v30-pills">
          {['7d', '30d'].map((range, index) => (
            <label key={range}>
              <input type="radio" name={id} defaultChecked={index === 1} />
              <span>{range}</span>
            </label>
          ))}
        </div>
      </div>
      <ol data-control={MARK} className="v30-card v30-weeks">
        {weeks.map(([period, used, caption]) => (
          <li key={period}>
            <span>
              <span className="v30-name">{period}</span>
              <span className="v30-caption">{caption}</span>
            </span>
            <span aria-hidden="true" className="v30-track">
              <span style={{ width: used }} />
            </span>
            <span>
              <b className="v30-mid">{used}</b> used
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Features() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} className="v30-heading">
        Where it went
      </h2>
      <div className="v30-card">
        <div role="radiogroup" aria-label="Group" className="v30-pills">
          {['By feature', 'By model'].map((way, index) => (
            <label key={way}>
              <input type="radio" name={id} defaultChecked={index === 0} />
              <span>{way}</span>
            </label>
          ))}
        </div>
        <BarChart className="chart" label="Usage by feature" values={[6, 11, 4, 9, 14, 7, 5]} />
      </div>
      <dl className="v30-tiles">
        {[
          ['Codex', '61%'],
          ['Work', '27%'],
          ['ChatGPT for Excel', '12%'],
        ].map(([feature, share]) => (
          <div key={feature} className="v30-card">
            <dt className="v30-caption">{feature}</dt>
            <dd className="v30-mid">{share}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Chats() {
  const id = useId();
  const rows = [
    ['Port the importer to streams', '6% of weekly limit', '0 credits'],
    ['Weekly metrics workbook', '2.5% of weekly limit', '14 credits'],
  ];
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} className="v30-heading">
        Top chats
      </h2>
      <p className="v30-caption">The ones that kept you busiest.</p>
      <ul className="v30-card v30-toggles">
        {rows.map(([chat, share, credits]) => (
          <li key={chat}>
            <a href="/c/3" className="grow v30-name">
              {chat}
            </a>
            <span className="v30-tag">{share}</span>
            <span className="v30-caption">{credits}</span>
          </li>
        ))}
        <li>
          <span className="grow">Your longest streak</span>
          <b>11 days</b>
        </li>
      </ul>
    </section>
  );
}
