// /settings/usage of ChatGPT in this set: a document with a table of contents and sections that fold. Decoys: the links of
// the table of contents, allowances of other things, the monthly allowance of a workspace, a gift, past credits.

import { useId } from 'react';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { InOrder } from '../ui/in-order.tsx';
import { CreditSection } from './credit-section.tsx';
import { DailySection } from './daily-section.tsx';
import { Fold } from './fold.tsx';
import { ResetSection } from './reset-section.tsx';
import { UsedSoFar } from './used-so-far.tsx';
import { wordsOf } from './words.ts';

export function UsageDocument() {
  const { flags } = useStage();
  const { title, intro, used } = wordsOf(flags);
  const analytics = useAddress().searchParams.get('tab') === 'analytics';
  return (
    <article>
      <header className="rd-head">
        <h1 data-control="codex-not-api-billing" className="text-2xl font-semibold">
          {title}
        </h1>
        <p className="text-token-text-secondary">{analytics ? used : intro}</p>
        <Views analytics={analytics} />
      </header>
      {analytics ? <UsedSoFar /> : <Overview />}
    </article>
  );
}

function Views({ analytics }: { analytics: boolean }) {
  const { views } = wordsOf(useStage().flags);
  return (
    <nav aria-label={views.label} className="rd-views text-sm">
      <a href="/settings/usage" aria-current={analytics ? undefined : 'page'}>
        {views.overview}
      </a>
      <a href="/settings/usage?tab=analytics" aria-current={analytics ? 'page' : undefined}>
        {views.analytics}
      </a>
    </nav>
  );
}

function Overview() {
  const words = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  const { plan } = words;
  const parts = [
    ['plan-limits', words.limits.title],
    ['credits', words.credits.title],
    ['resets', words.resets.title],
    ['daily', words.daily.title],
  ];
  return (
    <>
      <nav aria-label={words.onThisPage} className="rd-contents text-sm">
        <ol>
          {parts.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ol>
      </nav>
      {!workspace && (
        <p className="rd-note text-sm">
          {plan.label}: <strong className="font-semibold">{plan.name}</strong>, {plan.price}.{' '}
          <a href="/#pricing" className="underline">
            {plan.action}
          </a>
        </p>
      )}
      <InOrder
        parts={{
          limits: <LimitSection />,
          credits: <CreditSection />,
          resets: <ResetSection />,
          daily: <DailySection />,
          past: <PastCredits />,
        }}
      />
    </>
  );
}

function LimitSection() {
  const { limits, fiveHour, weekly } = wordsOf(useStage().flags);
  const weeklyOnly = useFlag('weekly-only');
  const weeklyZero = useFlag('weekly-zero');
  const id = useId();
  const shortLeft = useLive(81, 80);
  const longLeft = useLive(58, 57);
  return (
    <Fold id="plan-limits" title={limits.title}>
      <p id={id} className="text-token-text-secondary">
        {limits.about}
      </p>
      <table aria-describedby={id} className="rd-table">
        <thead>
          <tr>
            {limits.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {!weeklyOnly && <LimitRow limit={fiveHour} percent={weeklyZero ? 99 : shortLeft} mark="codex-window-5h" />}
          <LimitRow limit={weekly} percent={weeklyZero ? 0 : longLeft} mark="codex-window-weekly" />
        </tbody>
      </table>
      <Others />
    </Fold>
  );
}

interface LimitRowProps {
  limit: { label: string; about: string; reset: string; moment: string };
  percent: number;
  mark: string;
}

function LimitRow({ limit, percent, mark }: LimitRowProps) {
  const { limits, left } = wordsOf(useStage().flags);
  const untouched = useFlag('untouched');
  const value = untouched ? 100 : percent;
  const id = useId();
  return (
    <tr>
      <th scope="row" id={id} data-control={mark}>
        <span className="font-medium">{limit.label}</span>
      </th>
      <td data-control={mark}>
        <div className="rd-measure">
          <meter min={0} max={100} low={15} value={value} aria-labelledby={id} />
          <span className="tabular-nums">{left(value)}</span>
        </div>
        <p className="text-xs text-token-text-secondary">{value === 0 ? limits.out : limit.about}</p>
      </td>
      <td data-control={mark}>{untouched ? limits.untouched : <span title={limit.moment}>{limit.reset}</span>}</td>
    </tr>
  );
}

/** Not what the notes are about. */
function Others() {
  const { others, left } = wordsOf(useStage().flags);
  return (
    <table className="rd-table">
      <caption className="text-token-text-secondary">{others.title}</caption>
      <tbody>
        {others.rows.map(([label, percent]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <div className="rd-measure">
                <meter min={0} max={100} value={percent} aria-label={label} />
                <span className="tabular-nums">{left(percent)}</span>
              </div>
            </td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PastCredits() {
  const { past } = wordsOf(useStage().flags);
  return (
    <Fold id="past" title={past.title} closed>
      <table className="rd-table">
        <tbody>
          {past.rows.map(([date, amount]) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
