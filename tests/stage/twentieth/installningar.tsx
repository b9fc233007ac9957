// The settings dialog over a chat, in Swedish: side navigation of buttons, the panel a stack of description lists with
// credits above resets. Its words are invented.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Badge, Button, Details, Entry, Meter, Panel } from './kit.tsx';

const PANELS = [
  ['General', 'Allmänt'],
  ['Notifications', 'Aviseringar'],
  ['Personalization', 'Anpassning'],
  ['Billing', 'Fakturering'],
  ['Usage', 'Användning'],
  ['DataControls', 'Datakontroller'],
  ['Security', 'Säkerhet och inloggning'],
  ['Account', 'Konto'],
] as const;

export function Installningar() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const title = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={title} overlayClass="overlay" contentClass="popover lume-dialog" onClose={close}>
      <div className="lume-dialog-head">
        <h2 id={title} className="lume-title">
          Inställningar
        </h2>
        <button type="button" aria-label="Stäng" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div className="lume-dialog-body">
        <nav aria-label="Inställningar" className="lume-side">
          <input type="search" placeholder="Sök i inställningar" aria-label="Sök i inställningar" className="field" />
          <ul>
            {PANELS.map(([slug, label]) => (
              <li key={slug}>
                <button
                  type="button"
                  aria-current={slug === 'Usage' ? 'page' : undefined}
                  className="lume-side-link"
                  onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div key={generation} className="lume-dialog-panel">
          <h3 data-control="codex-not-api-billing" className="lume-heading">
            Användning
          </h3>
          <InOrder parts={{ limits: <Limits />, credits: <Credits />, resets: <Resets /> }} />
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}

function Limits() {
  const fiveHour = useLive(67, 66);
  const weekly = useLive(71, 70);
  const rows = [
    ['5-timmarsgräns', fiveHour, 'Återställs om 3 tim 12 min', 'måndag 23 november 2026 kl. 20:07:41 CET', '5h'],
    ['Veckogräns', weekly, 'Återställs om 4 d 7 tim', 'fredag 27 november 2026 kl. 23:55:27 CET', 'weekly'],
  ] as const;
  return (
    <Panel
      level={4}
      title="Plangränser"
      about="Delas mellan Codex, Work, Workspace Agents och ChatGPT för Excel. Chattkonversationer räknas inte."
    >
      <Details>
        {rows.map(([label, percent, resets, moment, window]) => (
          <Entry key={window} term={label} mark={`codex-window-${window}`}>
            <div className="lume-reading">
              <Meter percent={percent} label="Återstående användning" text={`${percent}\u00a0%`} />
              <span className="lume-value">{`${percent}\u00a0% kvar`}</span>
            </div>
            <span title={moment} className="lume-hint">
              {resets}
            </span>
          </Entry>
        ))}
      </Details>
    </Panel>
  );
}

function Credits() {
  const none = useFlag('credits-zero');
  const amount = useLive('1\u00a0240', '1\u00a0238');
  return (
    <Panel
      level={4}
      title="Krediter"
      about="Köp krediter eller aktivera automatisk påfyllning för att fortsätta använda Work när du når dina gränser."
      mark="codex-credits"
    >
      <Details>
        <Entry term="Aktuellt saldo" mark="codex-credits">
          <div className="lume-split">
            <span className="lume-value">{`${none ? '0' : amount} krediter kvar`}</span>
            <Button kind="strong">Lägg till krediter</Button>
          </div>
        </Entry>
        <Entry term="Automatisk påfyllning" mark="codex-auto-reload">
          <div className="lume-split">
            <Badge>Upp till 40 % rabatt</Badge>
            <Switch
              label="Konfigurera automatisk påfyllning"
              mark="codex-auto-reload"
              className="switch"
              thumbClass="switch-thumb"
            />
          </div>
        </Entry>
      </Details>
    </Panel>
  );
}

function Resets() {
  return (
    <Panel
      level={4}
      title="Återställningar av användningsgräns"
      about="Använd en återställning för att få tillbaka din 5-timmarsgräns, veckogräns eller båda."
      mark="codex-resets"
    >
      <ul className="lume-list">
        <li data-control="codex-resets" className="lume-list-item">
          <span className="lume-term">Fullständig återställning</span>
          <span title="Går ut 9 december 2026 kl. 18:30 CET" className="lume-hint">
            Går ut den 9 december
          </span>
          <Button>Använd återställning</Button>
        </li>
      </ul>
    </Panel>
  );
}
