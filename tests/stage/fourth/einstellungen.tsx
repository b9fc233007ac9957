// The settings dialog at `#settings/Usage` in this set, in German. Nobody has reported that page in this language: the
// words are translations of ours. No headings below the panel's title, lines with native bars, the days in a table. Decoys:
// the plan with its price, a link to the help, credits that were given away, a note on voice.

import { type ReactNode, useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';

const TABS = [
  ['General', 'Allgemein'],
  ['Notifications', 'Benachrichtigungen'],
  ['Personalization', 'Personalisierung'],
  ['Billing', 'Abrechnung'],
  ['Usage', 'Nutzung'],
  ['Analytics', 'Analysen'],
  ['DataControls', 'Datenkontrolle'],
  ['Account', 'Konto'],
];

export function Einstellungen() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v4-dialog" onClose={close}>
      <div className="v4-side">
        <div className="flex items-center justify-between">
          <h2 id={`${id}-title`} className="text-lg font-medium">
            Einstellungen
          </h2>
          <button type="button" aria-label="Schließen" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input type="search" placeholder="Einstellungen durchsuchen" className="field" />
        <div role="tablist" aria-orientation="vertical">
          {TABS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`radix-${id}-trigger-${slug}`}
              aria-controls={`radix-${id}-content-${slug}`}
              aria-selected={slug === 'Usage'}
              data-state={slug === 'Usage' ? 'active' : 'inactive'}
              className="nav-item w-full"
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`radix-${id}-content-Usage`}
        aria-labelledby={`radix-${id}-trigger-Usage`}
        data-state="active"
        className="v4-panel v4-stack"
      >
        <h3 data-control="codex-not-api-billing" className="text-lg font-medium">
          Nutzung
        </h3>
        <Plan />
        <Limits />
        <Guthaben />
        <Zuruecksetzungen />
        <Tage />
        <p className="text-xs text-token-text-secondary">
          Sprachgespräche haben ein eigenes Tageslimit.{' '}
          <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
            Mehr über Limits erfahren
          </a>
        </p>
        <ExtraNodes />
      </div>
    </Dialog>
  );
}

function Teil({ title, mark, children }: { title: string; mark?: string; children: ReactNode }) {
  return (
    <div className="v4-section">
      <div data-control={mark} className="text-sm font-medium">
        {title}
      </div>
      {children}
    </div>
  );
}

function Plan() {
  return (
    <div className="flex items-center justify-between gap-4 text-sm">
      <span>
        <b className="font-medium">ChatGPT Pro 20x</b>{' '}
        <span className="text-token-text-secondary">{'229\u00a0€ pro Monat'}</span>
      </span>
      <button type="button" className="btn btn-secondary">
        Plan ändern
      </button>
    </div>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Teil title="Planlimits">
      <p className="text-xs text-token-text-secondary">
        Gelten gemeinsam für Codex, Work, Workspace-Agenten und ChatGPT für Excel. Chats zählen nicht dazu.
      </p>
      <ul className="v4-lines">
        {!weeklyOnly && (
          <Limit
            label="5-Stunden-Limit"
            percent={fiveHour}
            resets="Zurücksetzung in 3 Std. 12 Min."
            moment="Montag, 23. November 2026 um 20:07:41 MEZ"
            mark="codex-window-5h"
          />
        )}
        <Limit
          label="Wochenlimit"
          percent={weekly}
          resets="Zurücksetzung in 4 Tg. 7 Std."
          moment="Freitag, 27. November 2026 um 23:55:27 MEZ"
          mark="codex-window-weekly"
        />
      </ul>
    </Teil>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  resets: string;
  moment: string;
  mark: string;
}

function Limit({ label, percent, resets, moment, mark }: LimitProps) {
  return (
    <li className="v4-line text-sm">
      <span data-control={mark}>{label}</span>
      <progress data-control={mark} max={100} value={percent} aria-label="Verbleibende Nutzung" />
      <span data-control={mark} className="tabular-nums">
        {`${percent}\u00a0% übrig`}
      </span>
      <small data-control={mark} title={moment} className="text-xs text-token-text-secondary">
        {resets}
      </small>
    </li>
  );
}

function Guthaben() {
  const empty = useFlag('credits-zero');
  const amount = useLive('93.394,5', '93.391');
  return (
    <Teil title="Credits">
      <div className="flex items-center justify-between gap-4 text-sm">
        <div data-control="codex-credits">
          <div>{empty ? '0' : amount} Credits übrig</div>
          <div className="text-xs text-token-text-secondary">Aktuelles Guthaben</div>
        </div>
        <button type="button" data-control="codex-credits" className="btn btn-secondary">
          Credits hinzufügen
        </button>
      </div>
      <div className="flex items-center justify-between gap-4 text-sm">
        <div data-control="codex-auto-reload">
          <div>Automatisches Aufladen</div>
          <div className="text-xs text-token-text-secondary">Bis zu 40 % Rabatt</div>
        </div>
        <Switch
          label="Automatisches Aufladen einrichten"
          mark="codex-auto-reload"
          className="switch"
          thumbClass="switch-thumb"
        />
      </div>
      <div className="flex items-center justify-between gap-4 text-sm">
        <div>
          <div>Freunde einladen</div>
          <div className="text-xs text-token-text-secondary">Ihr bekommt beide 250 Credits geschenkt.</div>
        </div>
        <button type="button" className="btn btn-secondary">
          Link kopieren
        </button>
      </div>
    </Teil>
  );
}

function Zuruecksetzungen() {
  return (
    <Teil title="Zurücksetzungen des Nutzungslimits" mark="codex-resets">
      <p data-control="codex-resets" className="text-xs text-token-text-secondary">
        Mit einer Zurücksetzung stellst du dein 5-Stunden-Limit, dein Wochenlimit oder beide wieder her.
      </p>
      <div data-control="codex-resets" className="flex items-center justify-between gap-4 text-sm">
        <div>
          <div>Vollständige Zurücksetzung</div>
          <div className="text-xs text-token-text-secondary">Läuft am 12. Dezember ab</div>
        </div>
        <button type="button" className="btn btn-secondary">
          Zurücksetzung verwenden
        </button>
      </div>
    </Teil>
  );
}

function Tage() {
  const rows = [
    ['22. Nov. 2026', 'Desktop-App', '5 %'],
    ['21. Nov. 2026', 'Cloud', '7 %'],
    ['20. Nov. 2026', 'CLI', '1 %'],
  ];
  return (
    <Teil title="Tägliche Nutzung" mark="codex-daily-usage">
      <p data-control="codex-daily-usage" className="text-xs text-token-text-secondary">
        Nutzungsdaten sind Näherungswerte und können bis zu 6 Stunden verzögert sein.
      </p>
      <table data-control="codex-daily-usage" className="v4-table text-sm">
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Teil>
  );
}
