// The usage panel of the settings dialog, in German: nobody has reported it in this language, the words are ours. Every part is a
// list of facts: a limit's bar stands under its name, what is left and the reset below it as facts with names of their own.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Button, Card, Meter, Row, Section } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Nutzung() {
  return (
    <>
      <div className="v7-page-header">
        <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
          Nutzung
        </h3>
        <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="v7-link">
          Mehr erfahren
        </a>
      </div>
      <Tarif />
      <Limits />
      <Credits />
      <Zuruecksetzungen />
      <Taeglich />
    </>
  );
}

/** A plan and its price: no control of a note. */
function Tarif() {
  return (
    <Card>
      <Row label="Dein Tarif" hint="Verlängert sich am 4. Dezember 2026">
        <span className="text-sm">{'ChatGPT Plus · 23,00\u00a0€ / Monat'}</span>
        <Button>Upgrade</Button>
      </Row>
    </Card>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <Section
      level={4}
      title="Tariflimits"
      about="Gelten gemeinsam für Codex, Work, Workspace-Agenten und ChatGPT für Excel. Unterhaltungen im Chat zählen nicht dazu."
    >
      <Card>
        {!weeklyOnly && (
          <Limit
            label="5-Stunden-Limit"
            percent={fiveHour}
            reset="in 3 Std. 12 Min."
            moment="Montag, 23. November 2026 um 20:07:41 MEZ"
            mark="codex-window-5h"
          />
        )}
        <Limit
          label="Wöchentliches Limit"
          percent={weekly}
          reset="in 4 Tagen 7 Std."
          moment="Freitag, 27. November 2026 um 23:55:27 MEZ"
          mark="codex-window-weekly"
        />
      </Card>
    </Section>
  );
}

interface LimitProps {
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limit({ label, percent, reset, moment, mark }: LimitProps) {
  return (
    <div data-slot="stat" className="v7-stat">
      <h5 data-control={mark} className="text-sm font-medium">
        {label}
      </h5>
      <Meter label="Verbleibende Nutzung" percent={percent} text={`${percent}\u00a0%`} mark={mark} />
      <dl data-slot="facts" className="v7-facts text-sm">
        <Fact name="Verbleibend" mark={mark}>
          {`${percent}\u00a0%`}
        </Fact>
        <Fact name="Zurücksetzung" mark={mark}>
          <span title={moment}>{reset}</span>
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ name, mark, children }: { name: string; mark: string; children: ReactNode }) {
  return (
    <div data-slot="fact" data-control={mark}>
      <dt className="text-token-text-secondary">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}

function Credits() {
  const empty = useFlag('credits-zero');
  const amount = useLive('1.240', '1.238');
  return (
    <Section level={4} title="Credits" about="Arbeite weiter, wenn du ein Tariflimit erreicht hast." mark={CREDITS}>
      <Card>
        <dl data-slot="facts" className="v7-facts v7-stat text-sm">
          <Fact name="Aktuelles Guthaben" mark={CREDITS}>
            {empty ? '0 Credits' : `${amount} Credits`}
          </Fact>
          <Fact name="Automatisches Aufladen" mark={RELOAD}>
            <Switch
              label="Automatisches Aufladen einrichten"
              mark={RELOAD}
              className="switch"
              thumbClass="switch-thumb"
            />
          </Fact>
        </dl>
        <div className="v7-row">
          <span className="grow text-xs text-token-text-secondary">
            {'Mit automatischem Aufladen sparst du bis zu 40\u00a0%.'}
          </span>
          <Button tone="solid" mark={CREDITS}>
            Credits hinzufügen
          </Button>
        </div>
      </Card>
    </Section>
  );
}

function Zuruecksetzungen() {
  return (
    <Section
      level={4}
      title="Zurücksetzungen"
      about="Stelle damit dein 5-Stunden-Limit, dein wöchentliches Limit oder beide wieder her."
      mark={RESETS}
    >
      <Card mark={RESETS}>
        <Row label="Vollständige Zurücksetzung" hint="1 verfügbar · läuft am 12. Dezember ab">
          <Button>Einlösen</Button>
        </Row>
      </Card>
    </Section>
  );
}

function Taeglich() {
  const days = [
    ['22. Nov. 2026', 'Desktop-App', '5\u00a0%'],
    ['21. Nov. 2026', 'Cloud', '7\u00a0%'],
    ['20. Nov. 2026', 'CLI', '1\u00a0%'],
  ];
  return (
    <Section
      level={4}
      title="Tägliche Nutzung"
      about="Die Angaben sind Näherungswerte und können bis zu 6 Stunden hinterherhinken."
      mark={DAILY}
    >
      <Card mark={DAILY}>
        <dl data-slot="facts" className="v7-facts v7-stat text-sm">
          {days.map(([date, surface, share]) => (
            <div key={date} data-slot="fact">
              <dt>
                {date} <span className="text-token-text-secondary">{surface}</span>
              </dt>
              <dd className="tabular-nums">{share}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </Section>
  );
}
