// /settings/usage as cards with rings: a personal account with two windows, beside other allowances that are none of
// ours (reviews, images). Credits are a list of terms, and automatic reload is called a top-up.

import { useFlag } from '../state.ts';
import { Ring } from './ring.tsx';
import { UsageHeader } from './usage-header.tsx';

export function UsageRings() {
  return (
    <>
      <UsageHeader />
      <aside className="ds-promo">
        <span>Double up before the holidays: credit packs are up to 40% off until Nov 30.</span>
        <a href="/pricing/">See offers</a>
      </aside>
      <Allowances />
      <Extra />
      <Resets />
      <Days />
      <Help />
    </>
  );
}

function Allowances() {
  const zero = useFlag('weekly-zero');
  const cards = [
    ['5-hour window', zero ? 99 : 81, 'Refills in 3h 12m', 'codex-window-5h'],
    ['Weekly allowance', zero ? 0 : 58, 'Refills Mon, Nov 30, 9:14 AM', 'codex-window-weekly'],
    ['Code reviews', 94, 'Refills every week', undefined],
    ['Images', 77, '46 of 60 left today', undefined],
  ] as const;
  return (
    <section aria-labelledby="allowances" className="ds-section">
      <h2 id="allowances" className="ds-heading">
        Included in your plan
      </h2>
      <p className="ds-quiet">
        One pool for Codex, Work, Workspace Agents and ChatGPT for Excel. Chatting doesn’t draw on it.
      </p>
      <div className="ds-cards">
        {cards.map(([label, percent, refill, mark]) => (
          <figure key={label} className="ds-card">
            <Ring percent={percent} label={`${percent}% left`} mark={mark} />
            <figcaption>
              <strong data-control={mark}>{label}</strong>
              <span data-control={mark}>{percent}% left</span>
              <small data-control={mark}>{refill}</small>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function Extra() {
  const empty = useFlag('credits-zero');
  return (
    <section aria-labelledby="extra" className="ds-section">
      <h2 id="extra" className="ds-heading">
        When the plan runs out
      </h2>
      <dl className="ds-terms">
        <div>
          <dt data-control="codex-credits">Credit balance</dt>
          <dd>
            <span data-control="codex-credits">{empty ? '0 credits' : '1,240 credits'}</span>
            <button type="button" className="ds-button">
              Buy credits
            </button>
          </dd>
        </div>
        <div>
          <dt data-control="codex-auto-reload">Automatic top-up</dt>
          <dd>
            <span data-control="codex-auto-reload">Off</span>
            <button type="button" data-control="codex-auto-reload" className="ds-button">
              Set up
            </button>
          </dd>
        </div>
        <div>
          <dt>Spent in November</dt>
          <dd>
            <span>310 credits</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Resets() {
  const none = useFlag('no-resets');
  const mark = 'codex-resets';
  return (
    <section aria-labelledby="resets" className="ds-section">
      <h2 id="resets" data-control={mark} className="ds-heading">
        Saved limit resets
      </h2>
      <p data-control={mark} className="ds-quiet">
        Refill your 5-hour window, your weekly allowance, or both before their time.
      </p>
      {none ? (
        <p data-control={mark} className="ds-empty">
          You have no resets right now.
        </p>
      ) : (
        <ul className="ds-list">
          <li>
            <span data-control={mark}>Full reset</span>
            <span data-control={mark} className="ds-quiet">
              Use by December 12
            </span>
            <button type="button" data-control={mark} className="ds-button">
              Use reset
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

function Days() {
  const mark = 'codex-daily-usage';
  const rows = [
    ['Nov 23', 'Desktop app', '4%'],
    ['Nov 23', 'Cloud', '9%'],
    ['Nov 22', 'CLI', '1%'],
  ] as const;
  return (
    <section aria-labelledby="days" className="ds-section">
      <h2 id="days" data-control={mark} className="ds-heading">
        Usage by day
      </h2>
      <p data-control={mark} className="ds-quiet">
        Approximate figures, up to 6 hours behind.
      </p>
      <table data-control={mark} className="ds-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Where</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([day, where, share]) => (
            <tr key={day + where}>
              <td>{day}</td>
              <td>{where}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Help() {
  return (
    <footer className="ds-help">
      {['What counts toward the weekly limit?', 'How credits work', 'About the 5-hour limit'].map((title) => (
        <a key={title} href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer">
          {title}
        </a>
      ))}
    </footer>
  );
}
