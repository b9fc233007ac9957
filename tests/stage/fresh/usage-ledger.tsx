// /settings/usage in German: a workspace account, one window. Credits come first, the limits are the rows of one table
// with a <meter> each, and the daily figures are a plain grid.

import { useFlag } from '../state.ts';

export function UsageLedger() {
  return (
    <>
      <div className="ds-head">
        <h1 data-control="codex-not-api-billing" className="ds-title">
          Nutzung
        </h1>
        <div role="tablist" aria-label="Ansicht" className="ds-segments">
          <button type="button" role="tab" aria-selected="true">
            Übersicht
          </button>
          <button type="button" role="tab" aria-selected="false">
            Analysen
          </button>
          <button type="button" role="tab" aria-selected="false">
            Code-Review
          </button>
        </div>
      </div>
      <Credits />
      <Days />
      <Limits />
      <Resets />
    </>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const mark = 'codex-auto-reload';
  return (
    <article className="ds-hero">
      <header>
        <h2 data-control="codex-credits">Credits des Arbeitsbereichs</h2>
        <output data-control="codex-credits" className="ds-figure">
          {empty ? '0' : '2.402'} Credits übrig
        </output>
        <p className="ds-quiet">Damit kannst du Work und Codex über die enthaltene Nutzung hinaus verwenden.</p>
      </header>
      <button type="button" className="ds-button">
        Credits kaufen
      </button>
      <hr />
      <label className="ds-choice">
        <span>
          <b data-control={mark}>Automatisch aufladen</b>
          <small data-control={mark}>Lädt neue Credits, sobald der Stand unter einen Mindestwert fällt.</small>
        </span>
        <em className="badge">Bis zu 40 % Rabatt</em>
        <input type="checkbox" role="switch" data-control={mark} aria-checked="false" />
      </label>
    </article>
  );
}

function Days() {
  const mark = 'codex-daily-usage';
  const cells = ['22. Nov.', 'Cloud', '9\u00a0%', '21. Nov.', 'CLI', '1\u00a0%', '20. Nov.', 'Web', '3\u00a0%'];
  return (
    <article className="ds-section">
      <h2 data-control={mark} className="ds-heading">
        Tägliche Nutzung
      </h2>
      <p data-control={mark} className="ds-quiet">
        Die Angaben sind Näherungswerte und können bis zu 6 Stunden verzögert sein.
      </p>
      <div data-control={mark} className="ds-grid">
        {cells.map((cell) => (
          <span key={cell}>{cell}</span>
        ))}
      </div>
    </article>
  );
}

function Limits() {
  const zero = useFlag('weekly-zero');
  const left = zero ? 0 : 58;
  const mark = 'codex-window-weekly';
  return (
    <article className="ds-section">
      <h2 className="ds-heading">Limits im Überblick</h2>
      <p className="ds-quiet">
        Gemeinsam für Codex, Work, Workspace-Agents und ChatGPT für Excel. Chats zählen nicht dazu.
      </p>
      <table className="ds-table">
        <tbody>
          <tr>
            <th scope="row">Code-Review</th>
            <td>
              <meter min={0} max={100} value={100} aria-label="Code-Review" />
            </td>
            <td>{'100\u00a0% übrig'}</td>
            <td>Noch nicht genutzt</td>
          </tr>
          <tr>
            <th scope="row" data-control={mark}>
              Wöchentliches Limit
            </th>
            <td data-control={mark}>
              <meter min={0} max={100} value={left} aria-label="Wöchentliches Limit" />
            </td>
            <td data-control={mark}>{`${left}\u00a0% übrig`}</td>
            <td data-control={mark}>
              <time dateTime="2026-11-30T08:14Z">Erneuert sich in 4 Tagen, 7 Std.</time>
            </td>
          </tr>
          <tr>
            <th scope="row">Monatliche Credits</th>
            <td>
              <meter min={0} max={2500} value={1750} aria-label="Monatliche Credits" />
            </td>
            <td>1.750 von 2.500</td>
            <td>
              <button type="button" className="ds-button">
                Monatslimit erhöhen
              </button>
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

function Resets() {
  const mark = 'codex-resets';
  return (
    <article className="ds-section">
      <h2 data-control={mark} className="ds-heading">
        Zurücksetzungen des Nutzungslimits
      </h2>
      <ol className="ds-list">
        <li>
          <span data-control={mark}>Vollständige Zurücksetzung</span>
          <time data-control={mark} dateTime="2026-12-12" className="ds-quiet">
            Läuft am 12. Dezember ab
          </time>
          <button type="button" data-control={mark} className="ds-button">
            Jetzt zurücksetzen
          </button>
        </li>
      </ol>
    </article>
  );
}
