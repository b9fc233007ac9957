// The settings dialog over a chat, in Italian: tabs at the side with the ids of Radix, their names in Italian;
// the usage panel as rows of three columns. Nobody has reported it in this language: the words are translations of ours.
// Decoys: the plan, a limit for pictures.

import { type ReactNode, useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';

const TABS = [
  ['General', 'Generali'],
  ['Notifications', 'Notifiche'],
  ['Personalization', 'Personalizzazione'],
  ['Billing', 'Fatturazione'],
  ['Usage', 'Utilizzo'],
  ['Analytics', 'Analisi'],
  ['DataControls', 'Controlli dei dati'],
  ['Account', 'Account'],
];
const CREDITS = 'codex-credits';
const RELOAD = 'codex-auto-reload';
const RESETS = 'codex-resets';
const DAILY = 'codex-daily-usage';

export function Impostazioni() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover v6-dialog" onClose={close}>
      <header className="v6-bar">
        <h2 id={id} className="text-lg font-semibold">
          Impostazioni
        </h2>
        <input type="search" placeholder="Cerca nelle impostazioni" className="field" />
        <button type="button" aria-label="Chiudi" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="v6-columns">
        <div role="tablist" aria-orientation="vertical" className="v6-rail">
          {TABS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`radix-6-trigger-${slug}`}
              aria-controls={`radix-6-content-${slug}`}
              aria-selected={slug === 'Usage'}
              data-state={slug === 'Usage' ? 'active' : 'inactive'}
              className="nav-item"
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              {label}
            </button>
          ))}
        </div>
        <div
          key={generation}
          role="tabpanel"
          id="radix-6-content-Usage"
          aria-labelledby="radix-6-trigger-Usage"
          data-state="active"
          className="v6-main"
        >
          <Utilizzo />
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}

function Utilizzo() {
  return (
    <>
      <h3 data-control="codex-not-api-billing" className="text-lg font-semibold">
        Utilizzo
      </h3>
      <Limiti />
      <Crediti />
      <Ripristini />
      <Giorni />
      <p className="text-xs text-token-text-secondary">
        La creazione di immagini ha un limite giornaliero a parte.{' '}
        <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
          Scopri di più
        </a>
      </p>
    </>
  );
}

function Limiti() {
  const spent = useFlag('weekly-zero');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <div className="v6-part">
      <div className="font-medium">Limiti del piano</div>
      <p className="text-xs text-token-text-secondary">
        Condivisi tra Codex, Work, agenti dell’area di lavoro e ChatGPT per Excel. Le conversazioni in chat non sono
        incluse.
      </p>
      <Limite
        label="Limite di 5 ore"
        percent={spent ? 99 : fiveHour}
        reset="Si reimposta tra 3 h 12 min"
        moment="lunedì 23 novembre 2026 alle ore 20:07:41 CET"
        mark="codex-window-5h"
      />
      <Limite
        label="Limite settimanale"
        percent={spent ? 0 : weekly}
        reset="Si reimposta tra 4 g 7 h"
        moment="venerdì 27 novembre 2026 alle ore 23:55:27 CET"
        mark="codex-window-weekly"
      />
    </div>
  );
}

interface LimiteProps {
  label: string;
  percent: number;
  reset: string;
  moment: string;
  mark: string;
}

function Limite({ label, percent, reset, moment, mark }: LimiteProps) {
  return (
    <div data-control={mark} className="v6-row text-sm">
      <span className="grow">
        {label}
        <br />
        <span title={moment} className="text-xs text-token-text-secondary">
          {reset}
        </span>
      </span>
      <progress max={100} value={percent} aria-label="Utilizzo rimanente" />
      <span className="tabular-nums">{percent}% rimanente</span>
    </div>
  );
}

function Riga({ mark, children }: { mark: string; children: ReactNode }) {
  return (
    <div data-control={mark} className="v6-row text-sm">
      {children}
    </div>
  );
}

function Crediti() {
  const empty = useFlag('credits-zero');
  const amount = useLive('93.394,5', '93.391');
  return (
    <div className="v6-part">
      <div data-control={CREDITS} className="font-medium">
        Crediti
      </div>
      <p data-control={CREDITS} className="text-xs text-token-text-secondary">
        Acquista crediti o attiva la ricarica automatica per continuare a usare Work quando raggiungi i limiti.
      </p>
      <Riga mark={CREDITS}>
        <span className="grow">{empty ? '0' : amount} crediti rimanenti</span>
        <button type="button" className="btn btn-secondary">
          Aggiungi crediti
        </button>
      </Riga>
      <Riga mark={RELOAD}>
        <span className="grow">
          Ricarica automatica <span className="badge">Fino al 40% di sconto</span>
        </span>
        <Switch label="Configura la ricarica automatica" className="switch" thumbClass="switch-thumb" />
      </Riga>
    </div>
  );
}

function Ripristini() {
  return (
    <div className="v6-part">
      <div data-control={RESETS} className="font-medium">
        Ripristini dei limiti di utilizzo
      </div>
      <p data-control={RESETS} className="text-xs text-token-text-secondary">
        Usa un ripristino per azzerare il limite di 5 ore, il limite settimanale o entrambi.
      </p>
      <Riga mark={RESETS}>
        <span>Ripristino completo</span>
        <span className="grow text-token-text-secondary">Scade il 12 dicembre</span>
        <button type="button" className="btn btn-secondary">
          Usa ripristino
        </button>
      </Riga>
    </div>
  );
}

function Giorni() {
  const rows = [
    ['22 nov 2026', 'App desktop', '5%'],
    ['21 nov 2026', 'Cloud', '7%'],
    ['20 nov 2026', 'CLI', '1%'],
  ];
  return (
    <div className="v6-part">
      <div data-control={DAILY} className="font-medium">
        Utilizzo giornaliero
      </div>
      <p data-control={DAILY} className="text-xs text-token-text-secondary">
        I dati di utilizzo sono approssimativi e possono arrivare con un ritardo fino a 6 ore.
      </p>
      <table data-control={DAILY} className="v6-table text-sm">
        <tbody>
          {rows.map(([date, surface, share]) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>{surface}</td>
              <td>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
