// The settings dialog in Swedish: the same console, narrow. Limits are pairs of key and value in columns; auto-reload is
// a switch here. The words are invented.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useLive, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { Switch } from '../ui/switch.tsx';
import { Help, Status } from './console.tsx';

const TABS = [
  ['General', 'Allmänt'],
  ['Personalization', 'Anpassning'],
  ['Usage', 'Användning'],
  ['Billing', 'Fakturering'],
  ['DataControls', 'Datakontroller'],
  ['Security', 'Säkerhet och inloggning'],
] as const;

export function Installningar() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = `radix-${useId()}`;
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover cn-dialog" onClose={close}>
      <header className="cn-dialog-header">
        <h2 id={`${id}-title`} className="cn-h2">
          Inställningar
        </h2>
        <button type="button" aria-label="Stäng" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="cn-columns">
        <div role="tablist" aria-orientation="vertical" className="cn-side">
          {TABS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === 'Usage'}
              data-state={slug === 'Usage' ? 'active' : 'inactive'}
              className="cn-side-item"
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              {label}
            </button>
          ))}
        </div>
        <div
          key={generation}
          role="tabpanel"
          id={`${id}-content-Usage`}
          aria-labelledby={`${id}-trigger-Usage`}
          data-state="active"
          className="cn-main"
        >
          <div className="cn-stack">
            <div className="cn-between">
              <h3 data-control="codex-not-api-billing" className="cn-h1">
                Användning
              </h3>
              <a href="/settings/usage" className="cn-link">
                Visa alla detaljer
              </a>
            </div>
            <InOrder parts={{ limits: <Limits />, credits: <Credits />, resets: <Resets /> }} />
            <ExtraNodes />
          </div>
        </div>
      </div>
    </Dialog>
  );
}

function Limits() {
  const weeklyOnly = useFlag('weekly-only');
  const fiveHour = useLive(81, 80);
  const weekly = useLive(58, 57);
  return (
    <section className="cn-panel">
      <header className="cn-panel-header">
        <div>
          <h4 className="cn-h2">Plangränser</h4>
          <p className="cn-quiet">
            Delas mellan Codex, Work, Workspace Agents och ChatGPT för Excel. Chatt ingår inte.
          </p>
        </div>
      </header>
      <dl className="cn-panel-content cn-pairs">
        {!weeklyOnly && (
          <Limit mark="codex-window-5h" name="5-timmarsgräns" left={fiveHour} resets="Återställs i dag 20:07" />
        )}
        <Limit mark="codex-window-weekly" name="Veckogräns" left={weekly} resets="Återställs 27 nov. 23:55" />
      </dl>
    </section>
  );
}

function Limit({ mark, name, left, resets }: { mark: string; name: string; left: number; resets: string }) {
  return (
    <div className="cn-pair">
      <dt data-control={mark}>
        {name}
        <Help about={`Om ${name.toLowerCase()}`} text="Räknas från din första uppgift." />
      </dt>
      <dd data-control={mark}>
        <div className="cn-line">
          <span className="cn-figure">{left} % kvar</span>
          <Status kind="good">Inom gränsen</Status>
        </div>
        <div role="progressbar" aria-label={name} aria-valuenow={left} aria-valuemax={100} className="cn-track">
          <div style={{ width: `${left}%` }} />
        </div>
        <div className="cn-quiet">{resets}</div>
      </dd>
    </div>
  );
}

function Credits() {
  const none = useFlag('credits-zero');
  const amount = useLive('1 240', '1 238');
  return (
    <section className="cn-panel">
      <header className="cn-panel-header">
        <h4 className="cn-h2">Krediter</h4>
        <div className="cn-actions">
          <button type="button" className="cn-button">
            Köp krediter
          </button>
        </div>
      </header>
      <div className="cn-panel-content cn-pairs">
        <dl className="cn-pair">
          <dt data-control="codex-credits">Återstående krediter</dt>
          <dd data-control="codex-credits" className="cn-figure">
            {none ? '0' : amount}
          </dd>
        </dl>
        <div className="cn-pair">
          <div data-control="codex-auto-reload" className="cn-line">
            <Switch
              label="Automatisk påfyllning"
              mark="codex-auto-reload"
              className="switch"
              thumbClass="switch-thumb"
            />
            Automatisk påfyllning
          </div>
          <p data-control="codex-auto-reload" className="cn-quiet">
            Köper krediter när saldot blir lågt.
          </p>
        </div>
      </div>
    </section>
  );
}

function Resets() {
  return (
    <section className="cn-panel">
      <header className="cn-panel-header">
        <div>
          <h4 data-control="codex-resets" className="cn-h2">
            Återställningar av användningsgränser <span className="cn-count">(1)</span>
          </h4>
          <p data-control="codex-resets" className="cn-quiet">
            Använd en återställning för att fylla på 5-timmarsgränsen, veckogränsen eller båda.
          </p>
        </div>
      </header>
      <ul className="cn-panel-content">
        <li data-control="codex-resets" className="cn-between">
          <span>
            Fullständig återställning <span className="cn-quiet">Går ut 12 december</span>
          </span>
          <button type="button" className="cn-button">
            Använd återställning
          </button>
        </li>
      </ul>
    </section>
  );
}
