// The usage panel of the settings over a chat, in German: words of ours, near those reported of the older page. Rows of two
// columns with native progress bars. Decoys: code review, the plan on offer.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';

export function Nutzung() {
  const weeklyOnly = useFlag('weekly-only');
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <>
      <Abschnitt title="Plan-Limits" about="Gemeinsam für Codex, Work und ChatGPT für Excel. Chats zählen nicht dazu.">
        {!weeklyOnly && (
          <Limit
            label="5-Stunden-Limit"
            percent={spent ? 99 : fiveHour}
            resets="Wird heute um 20:07 Uhr zurückgesetzt."
            mark="codex-window-5h"
          />
        )}
        <Limit
          label="Wöchentliches Limit"
          percent={spent ? 0 : weekly}
          resets="Wird am Freitag, 27. November, um 23:55 Uhr zurückgesetzt."
          mark="codex-window-weekly"
        />
        <Limit label="Code-Reviews" percent={90} resets="Wird am Montag, 30. November, zurückgesetzt." />
      </Abschnitt>
      <Guthaben />
      <Zuruecksetzungen />
      <Tage />
      <p className="st-notice">
        Mehr Spielraum mit Pro 20x: viermal so viel wie in deinem Plan.{' '}
        <a href="/#pricing" className="underline">
          Pläne vergleichen
        </a>
      </p>
    </>
  );
}

function Guthaben() {
  const none = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Abschnitt title="Credits" about="Damit geht es weiter, wenn ein Limit erreicht ist." mark="codex-credits">
      <Zeile title="Verbleibende Credits" mark="codex-credits">
        <span data-control="codex-credits" className="font-semibold tabular-nums">
          {none ? '0' : amount} Credits
        </span>
        <button type="button" className="btn btn-secondary">
          Credits kaufen
        </button>
      </Zeile>
      <Zeile
        title="Automatische Aufladung"
        about={'Kauft Credits nach, sobald dein Guthaben knapp wird. Bis zu 40\u00a0% Rabatt.'}
        mark="codex-auto-reload"
      >
        <Switch
          label="Automatische Aufladung einrichten"
          mark="codex-auto-reload"
          className="switch"
          thumbClass="switch-thumb"
        />
      </Zeile>
    </Abschnitt>
  );
}

function Zuruecksetzungen() {
  const none = useFlag('no-resets');
  const mark = 'codex-resets';
  return (
    <Abschnitt
      title="Zurücksetzungen der Nutzungslimits"
      about="Stellt dein 5-Stunden-Limit, dein wöchentliches Limit oder beide wieder her."
      mark={mark}
    >
      {none ? (
        <p data-control={mark} className="st-empty">
          Zurzeit sind keine Zurücksetzungen verfügbar.
        </p>
      ) : (
        <Zeile title="Vollständige Zurücksetzung" about="Läuft am 12. Dezember um 21:14 Uhr ab." mark={mark}>
          <button type="button" data-control={mark} className="btn btn-secondary">
            Einlösen
          </button>
        </Zeile>
      )}
    </Abschnitt>
  );
}

function Tage() {
  const mark = 'codex-daily-usage';
  const rows = [
    ['Sonntag, 22. November', 'Desktop-App', '4\u00a0%'],
    ['Samstag, 21. November', 'Cloud', '7\u00a0%'],
    ['Freitag, 20. November', 'Erweiterung', '2\u00a0%'],
  ];
  return (
    <Abschnitt title="Tägliche Nutzung" about="Ungefähre Werte, bis zu 6 Stunden verzögert." mark={mark}>
      <table data-control={mark} className="w-full text-sm">
        <tbody>
          {rows.map(([day, place, share]) => (
            <tr key={day}>
              <td>{day}</td>
              <td className="text-token-text-secondary">{place}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Abschnitt>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  resets: string;
  mark?: string;
}

function Limit({ label, percent, resets, mark }: LimitProps) {
  return (
    <Zeile title={label} about={resets} mark={mark}>
      <div className="st-meter">
        <progress data-control={mark} className="w-full" max={100} value={percent} aria-label={label} />
        <div data-control={mark} className="text-xs text-end tabular-nums">
          {`noch ${percent}\u00a0% übrig`}
        </div>
      </div>
    </Zeile>
  );
}

interface WordsProps {
  title: string;
  about?: string;
  mark?: string | undefined;
  children: ReactNode;
}

function Abschnitt({ title, about, mark, children }: WordsProps) {
  return (
    <div className="st-group">
      <div>
        <h4 data-control={mark} className="text-sm font-semibold">
          {title}
        </h4>
        {about && (
          <p data-control={mark} className="text-xs text-token-text-secondary">
            {about}
          </p>
        )}
      </div>
      <div className="st-list">{children}</div>
    </div>
  );
}

function Zeile({ title, about, mark, children }: WordsProps) {
  return (
    <div className="st-row text-sm">
      <div className="min-w-0">
        <div data-control={mark} className="font-medium">
          {title}
        </div>
        {about && (
          <div data-control={mark} className="text-xs text-token-text-secondary">
            {about}
          </div>
        )}
      </div>
      <div className="st-side">{children}</div>
    </div>
  );
}
