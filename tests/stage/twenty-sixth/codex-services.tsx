// The older Codex address in this set: what is left in a list of services, a gauge beside each, then resets, a chart, and the
// statement of credits. Decoys: limits of another model and of code review, the statement.

import { useFlag, useLive, useStage } from '../state.ts';
import { BarChart } from '../ui/bar-chart.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Gauge } from './gauge.tsx';
import { useLeft } from './left.ts';

const RESETS = 'codex-resets';

export function CodexServices() {
  const { generation } = useStage();
  return (
    <div className="ac-page">
      <header className="ac-head">
        <div className="ac-wide ac-head-top">
          <a href="/codex" className="grow text-lg font-semibold">
            Codex
          </a>
          <a href="/codex/cloud/settings/general" className="text-sm">
            General
          </a>
          <a href="/codex/cloud/settings/environments" className="text-sm">
            Environments
          </a>
          <a href="/codex/cloud/settings/analytics" aria-current="page" className="text-sm underline">
            Analytics
          </a>
        </div>
      </header>
      <main key={generation} className="ac-wide ac-main ac-stack">
        <div>
          <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
            Codex and Work Analytics
          </h1>
          <p className="text-sm text-token-text-secondary">Codex and Work share the same usage limit.</p>
        </div>
        <Services />
        <Resets />
        <section className="ac-section">
          <h2 className="text-lg font-semibold">Usage breakdown</h2>
          <div className="ac-card">
            <BarChart className="chart" label="Usage breakdown" values={[6, 11, 4, 9, 14, 7, 5]} />
          </div>
        </section>
        <History />
        <ExtraNodes />
      </main>
    </div>
  );
}

function Services() {
  const left = useLeft();
  const none = useFlag('credits-zero');
  const amount = useLive('33,564', '33,560');
  return (
    <section className="ac-section">
      <h2 className="text-lg font-semibold">Balance</h2>
      <dl className="ac-services">
        {left.fiveHour !== undefined && (
          <Service
            label="5 hour usage limit"
            value={left.fiveHour}
            resets="Resets Nov 23, 2:46 PM"
            mark="codex-window-5h"
          />
        )}
        <Service
          label="Weekly usage limit"
          value={left.weekly}
          resets="Resets Nov 27, 2:55 PM"
          mark="codex-window-weekly"
        />
        <Service label="GPT-5.3-Codex-Spark Weekly usage limit" value={94} resets="Resets Nov 29, 8:10 AM" />
        <Service label="Code review" value={100} resets="Resets Nov 30, 9:00 AM" />
        <div className="ac-service">
          <div className="grow">
            <dt data-control="codex-credits" className="text-sm">
              Credits remaining
            </dt>
            <dd data-control="codex-credits" className="text-lg font-semibold">
              {none ? '0' : amount}
            </dd>
            <dd className="text-xs text-token-text-secondary">Credits extend usage beyond your plan limits.</dd>
          </div>
          <dd>
            <button type="button" className="btn btn-secondary">
              Add more
            </button>
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface ServiceProps {
  label: string;
  value: number;
  resets: string;
  mark?: string;
}

function Service({ label, value, resets, mark }: ServiceProps) {
  return (
    <div className="ac-service">
      <dd>
        <Gauge value={value} label={label} text={`${value}% remaining`} mark={mark} className="ac-gauge" />
      </dd>
      <div className="grow">
        <dt data-control={mark} className="text-sm">
          {label}
        </dt>
        <dd data-control={mark} className="font-semibold">
          {value}% remaining
        </dd>
        <dd data-control={mark} className="text-xs text-token-text-secondary">
          {resets}
        </dd>
      </div>
    </div>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  return (
    <section className="ac-section">
      <h2 data-control={RESETS} className="text-lg font-semibold">
        Usage limit resets
      </h2>
      {none ? (
        <p data-control={RESETS} className="ac-none text-sm">
          No resets available
        </p>
      ) : (
        <div data-control={RESETS} className="ac-voucher text-sm">
          <div className="grow">
            <p className="font-medium">Full reset (Weekly + 5 hr)</p>
            <p className="text-xs text-token-text-secondary">Expires Dec 12, 4:23 PM</p>
          </div>
          <button type="button" className="btn btn-secondary">
            Use reset
          </button>
        </div>
      )}
    </section>
  );
}

function History() {
  return (
    <section className="ac-section">
      <h2 className="text-lg font-semibold">Credits usage history</h2>
      <table className="ac-table text-sm">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Service</th>
            <th scope="col">Credits</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Nov 21, 2026</td>
            <td>Cloud</td>
            <td>12.5</td>
          </tr>
          <tr>
            <td>Nov 19, 2026</td>
            <td>CLI</td>
            <td>3</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
