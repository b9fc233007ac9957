// The usage panel of the settings dialog, in Italian: nobody has reported it in this language, the words are ours. Lines of a plain
// list; what is long is folded, and here stands open.

import type { ReactNode } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Switch } from '../ui/switch.tsx';
import { Button, type Marked } from './kit.tsx';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Utilizzo() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="v14-title">
        Utilizzo
      </h3>
      <Limiti />
      <Crediti />
      <Ripristini />
      <Giorni />
    </>
  );
}

function Limiti() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <section>
      <h4 className="v14-group-title">Limiti del piano</h4>
      <p className="v14-note">
        Valgono insieme per Codex, Work, gli agenti dell’area di lavoro e ChatGPT per Excel. Le conversazioni in chat
        sono escluse.
      </p>
      <ul className="v14-list">
        {!weeklyOnly && (
          <Limite
            label="Limite di 5 ore"
            percent={fiveHour}
            reset="Si azzera tra 3 h e 12 min"
            moment="martedì 26 gennaio 2027 alle ore 23:46:09 CET"
            mark="codex-window-5h"
          />
        )}
        <Limite
          label="Limite settimanale"
          percent={weekly}
          reset="Si azzera tra 4 g e 7 h"
          moment="domenica 31 gennaio 2027 alle ore 03:55:27 CET"
          mark="codex-window-weekly"
        />
      </ul>
    </section>
  );
}

interface LimiteProps {
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

/** The bar lies between the name and the number. */
function Limite({ label, percent, reset, moment, mark }: LimiteProps) {
  return (
    <li data-control={mark} className="v14-line">
      <div className="v14-line-name">
        <div>{label}</div>
        <div className="v14-hint">
          <span title={moment}>{reset}</span>
        </div>
      </div>
      <progress max={100} value={percent} aria-label={`${label}: utilizzo rimanente`} className="w-40" />
      <div className="v14-line-value">{percent}% rimanente</div>
    </li>
  );
}

interface LineProps extends Marked {
  name: ReactNode;
  hint?: ReactNode;
  children?: ReactNode;
}

function Line({ name, hint, mark, children }: LineProps) {
  return (
    <li data-control={mark} className="v14-line">
      <div className="v14-line-name">
        <div>{name}</div>
        {hint && <div className="v14-hint">{hint}</div>}
      </div>
      {children}
    </li>
  );
}

function Crediti() {
  const empty = useFlag('credits-zero');
  const live = useLive('1.240', '1.238');
  return (
    <section>
      <h4 data-control={CREDITS} className="v14-group-title">
        Crediti
      </h4>
      <ul className="v14-list">
        <Line name={`${empty ? '0' : live} crediti rimanenti`} hint="Saldo attuale" mark={CREDITS}>
          <Button>Aggiungi</Button>
        </Line>
        <Line
          name="Ricarica automatica"
          hint="Acquista crediti quando il saldo sta per esaurirsi. Fino al 40% di sconto."
          mark={RELOAD}
        >
          <Switch label="Configura la ricarica automatica" className="switch" thumbClass="switch-thumb" />
        </Line>
      </ul>
    </section>
  );
}

function Ripristini() {
  const none = useFlag('no-resets');
  return (
    <section>
      <h4 data-control={RESETS} className="v14-group-title">
        Ripristini dei limiti di utilizzo
      </h4>
      <p data-control={RESETS} className="v14-note">
        Usane uno per ripristinare il limite di 5 ore, quello settimanale o entrambi.
      </p>
      <ul className="v14-list">
        {none ? (
          <Line name="Nessun ripristino disponibile" mark={RESETS} />
        ) : (
          <Line
            name="Ripristino completo"
            hint={<span title="Scade il 12/02, 21:14 CET">Scade il 12 febbraio</span>}
            mark={RESETS}
          >
            <Button>Usa ripristino</Button>
          </Line>
        )}
      </ul>
    </section>
  );
}

function Giorni() {
  const days = [
    ['25 gen 2027', 'App desktop', '4%'],
    ['25 gen 2027', 'CLI', '1%'],
    ['24 gen 2027', 'Cloud', '7%'],
    ['22 gen 2027', 'Estensione', '2%'],
  ];
  return (
    <details open>
      <summary data-control={DAILY} className="v14-group-title">
        Utilizzo giornaliero
      </summary>
      <p data-control={DAILY} className="v14-note">
        I dati sono approssimativi e possono arrivare con un ritardo massimo di 6 ore.
      </p>
      <ul data-control={DAILY} className="v14-list">
        {days.map(([date, surface, share]) => (
          <li key={`${date} ${surface}`} className="v14-line">
            <span className="v14-line-name">{date}</span>
            <span className="v14-hint">{surface}</span>
            <span className="v14-line-value">{share}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
