// The usage panel of the dialog, in Italian: words of ours, nobody has reported the page in this language. Items that fold,
// the name and the number on the button, a gauge and the date below. Decoys: the limit of deep research, a gift of credits.

import { type ReactNode, useId, useState } from 'react';
import { useFlag, useLive } from '../state.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { Gauge } from './gauge.tsx';
import { useLeft } from './left.ts';

const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Consumi() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-2xl font-semibold">
        Utilizzo
      </h3>
      <Limiti />
      <Crediti />
      <Ripristini />
      <Giorni />
    </>
  );
}

interface VoceProps {
  name: string;
  value: string;
  mark?: string;
  children: ReactNode;
}

/** An item: what it is and how much there is of it on the button, the rest below. */
function Voce({ name, value, mark, children }: VoceProps) {
  const [open, setOpen] = useState(true);
  const id = useId();
  return (
    <div className="ac-item">
      <h4>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span data-control={mark} className="grow">
            {name}
          </span>
          <span data-control={mark} className="font-semibold tabular-nums">
            {value}
          </span>
          <Icon name="chevron" size={16} />
        </button>
      </h4>
      <div id={id} hidden={!open} className="ac-item-body">
        {children}
      </div>
    </div>
  );
}

function Limiti() {
  const left = useLeft();
  return (
    <section className="ac-section">
      <p className="text-sm text-token-text-secondary">
        I limiti del piano sono condivisi tra Codex, Work, gli agenti dell’area di lavoro e ChatGPT per Excel. Le
        conversazioni in chat sono escluse.
      </p>
      <div className="ac-items">
        {left.fiveHour !== undefined && (
          <Limite
            name="Limite di 5 ore"
            value={left.fiveHour}
            resets="Si azzera tra 3 h 12 min"
            mark="codex-window-5h"
          />
        )}
        <Limite
          name="Limite settimanale"
          value={left.weekly}
          resets="Si azzera tra 4 g 7 h"
          mark="codex-window-weekly"
        />
        <Limite name="Deep research, mensile" value={72} resets="Si rinnova il 1º dicembre" />
      </div>
    </section>
  );
}

interface LimiteProps {
  name: string;
  value: number;
  resets: string;
  mark?: string;
}

function Limite({ name, value, resets, mark }: LimiteProps) {
  const text = `${value}% rimanente`;
  return (
    <Voce name={name} value={text} {...(mark && { mark })}>
      <Gauge value={value} label={name} text={text} mark={mark} className="ac-gauge" />
      <p data-control={mark} className="text-sm text-token-text-secondary">
        {resets}
      </p>
    </Voce>
  );
}

function Crediti() {
  const none = useFlag('credits-zero');
  const amount = useLive('93.394,5', '93.391');
  return (
    <section className="ac-section">
      <div className="ac-items">
        <Voce name="Crediti" value={none ? '0' : amount} mark={CREDITS}>
          <p data-control={CREDITS} className="grow text-sm text-token-text-secondary">
            Saldo attuale. Si usano in Codex e Work quando un limite è esaurito.
          </p>
          <button type="button" data-control={CREDITS} className="btn btn-secondary">
            Acquista crediti
          </button>
        </Voce>
        <div className="ac-item ac-item-body">
          <div data-control={RELOAD} className="grow text-sm">
            <p>Ricarica automatica</p>
            <p className="text-token-text-secondary">
              Acquista crediti quando il saldo è basso. Fino al 40% di sconto.
            </p>
          </div>
          <Switch label="Configura la ricarica automatica" mark={RELOAD} className="switch" thumbClass="switch-thumb" />
        </div>
        <div className="ac-item ac-item-body text-sm">
          <p className="grow">Regala crediti a un amico</p>
          <button type="button" className="btn btn-secondary">
            Regala
          </button>
        </div>
      </div>
    </section>
  );
}

function Ripristini() {
  const none = useFlag('no-resets');
  return (
    <section className="ac-section">
      <h4 data-control={RESETS} className="font-semibold">
        Ripristini dei limiti di utilizzo
      </h4>
      <p data-control={RESETS} className="text-sm text-token-text-secondary">
        {none
          ? 'Al momento non hai ripristini disponibili.'
          : 'Usa un ripristino per riavere il limite di 5 ore, quello settimanale o entrambi.'}
      </p>
      {!none && (
        <div data-control={RESETS} className="ac-voucher text-sm">
          <div className="grow">
            <p className="font-medium">Ripristino completo</p>
            <p className="text-xs text-token-text-secondary">Scade il 12 dicembre</p>
          </div>
          <button type="button" className="btn btn-secondary">
            Usa ripristino
          </button>
        </div>
      )}
    </section>
  );
}

function Giorni() {
  const rows = [
    ['22 nov 2026', 'App desktop', '4%'],
    ['21 nov 2026', 'Cloud', '7%'],
    ['20 nov 2026', 'Estensione', '2%'],
  ];
  return (
    <section className="ac-section">
      <h4 data-control={DAILY} className="font-semibold">
        Utilizzo giornaliero
      </h4>
      <ul data-control={DAILY} className="text-sm">
        {rows.map(([date, surface, share]) => (
          <li key={date} className="ac-line ac-ruled">
            <span>{date}</span>
            <span className="grow text-token-text-secondary">{surface}</span>
            <span>{share}</span>
          </li>
        ))}
      </ul>
      <p data-control={DAILY} className="text-xs text-token-text-secondary">
        I dati sono approssimativi e possono arrivare con un ritardo fino a 6 ore.
      </p>
    </section>
  );
}
