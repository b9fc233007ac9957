// The Codex analytics page in this set: its labels of October, rings with the number inside, the credits in a
// wide card. Decoys: rings of another model and of code review, plugin calls, a history of credits.

import { useId } from 'react';
import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Jar } from './art.tsx';

export function CodexHome() {
  const { generation } = useStage();
  return (
    <div className="v30-page">
      <header className="v30-float">
        <nav aria-label="Codex settings" className="v30-dock">
          {['General', 'Environments', 'Connectors', 'Analytics'].map((label) => (
            <a
              key={label}
              href={`/codex/cloud/settings/${label.toLowerCase()}`}
              aria-current={label === 'Analytics' ? 'page' : undefined}
              className="v30-dock-item"
            >
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main key={generation} className="v30-column v30-flow">
        <div>
          <h1 data-control="codex-not-api-billing" className="v30-display">
            Codex and Work Analytics
          </h1>
          <p className="v30-lead">Codex and Work share the same usage limit.</p>
        </div>
        <nav aria-label="Views" className="v30-pills">
          <a href="#usage" aria-current="page">
            Usage
          </a>
          <a href="#code-review">Code review</a>
        </nav>
        <Rings />
        <Credits />
        <Resets />
        <Breakdown />
        <ExtraNodes />
      </main>
    </div>
  );
}

function Rings() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(32, 31);
  const later = 'Nov 27, 2026 2:55 PM';
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} className="v30-heading">
        Balance
      </h2>
      <div className="v30-tiles v30-four">
        {!weeklyOnly && <Ring label="5 hour usage limit" percent={fiveHour} resets="2:46 PM" mark="codex-window-5h" />}
        <Ring label="Weekly usage limit" percent={weekly} resets={later} mark="codex-window-weekly" />
        <Ring label="GPT-5.3-Codex-Spark Weekly usage limit" percent={94} resets={later} />
        <Ring label="Code review" percent={76} resets={later} />
      </div>
    </section>
  );
}

interface RingProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Ring({ label, percent, resets, mark }: RingProps) {
  return (
    <article className="v30-card v30-ring">
      <svg data-control={mark} role="img" aria-label={`${percent}%`} viewBox="0 0 36 36" width="96" height="96">
        <circle cx="18" cy="18" r="15.5" pathLength="100" className="v30-ring-rest" />
        <circle
          cx="18"
          cy="18"
          r="15.5"
          pathLength="100"
          strokeDasharray={`${percent} 100`}
          transform="rotate(-90 18 18)"
          className="v30-ring-part"
        />
      </svg>
      <p data-control={mark}>
        <span className="v30-mid">{percent}%</span> remaining
      </p>
      <header data-control={mark} className="v30-name">
        {label}
      </header>
      <p data-control={mark} className="v30-caption">
        Resets {resets}
      </p>
    </article>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  return (
    <section aria-label="Credits" className="v30-card v30-tint-blue v30-side">
      <Jar />
      <div className="grow">
        <p data-control="codex-credits" className="v30-name">
          Credits remaining
        </p>
        <p data-control="codex-credits" className="v30-numeral">
          <span>{empty ? '0' : '33,564'}</span>
        </p>
        <p data-control="codex-credits" className="v30-caption">
          Credits extend usage beyond your plan limits.
        </p>
      </div>
      <a href="/codex/settings/usage?credits_modal=true" data-control="codex-credits" className="v30-button v30-solid">
        Add more
      </a>
    </section>
  );
}

function Resets() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} data-control="codex-resets" className="v30-heading">
        Usage limit resets
      </h2>
      <div data-control="codex-resets" className="v30-card v30-side">
        <div className="grow">
          <p className="v30-name">Full reset (Weekly + 5 hr)</p>
          <p className="v30-caption">Expires Dec 12, 4:23 PM</p>
        </div>
        <button type="button" className="v30-button">
          Use reset
        </button>
      </div>
    </section>
  );
}

function Breakdown() {
  const id = useId();
  return (
    <section aria-labelledby={id} className="v30-block">
      <h2 id={id} className="v30-heading">
        Personal usage
      </h2>
      <div className="v30-card">
        <BarChart className="chart" label="Personal usage" values={[6, 11, 4, 9, 14, 7, 5]} />
        <p className="v30-caption">Plugin calls 214 · Skills used 9</p>
      </div>
      <h2 className="v30-heading">Credits usage history</h2>
      <ul className="v30-card v30-toggles">
        {[
          ['Nov 21, 2026', 'Cloud', '12.5 credits'],
          ['Nov 19, 2026', 'CLI', '3 credits'],
        ].map(([date, service, amount]) => (
          <li key={date}>
            <span className="grow">{date}</span>
            <span className="v30-caption">{service}</span>
            <span>{amount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
