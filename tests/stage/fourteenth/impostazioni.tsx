// The settings dialog over a chat in this set, in Italian: a search field above the panels, the panel's title beside the cross.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Utilizzo } from './utilizzo.tsx';

const PANELS = [
  ['General', 'Generali'],
  ['Notifications', 'Notifiche'],
  ['Personalization', 'Personalizzazione'],
  ['Plugins', 'Plugin'],
  ['Billing', 'Fatturazione'],
  ['Usage', 'Utilizzo'],
  ['DataControls', 'Gestione dei dati'],
  ['Security', 'Sicurezza e accesso'],
  ['Account', 'Account'],
] as const;

export function Impostazioni() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v14-dialog" onClose={close}>
      <div className="v14-dialog-side">
        <h2 id={`${id}-title`} className="v14-group-title">
          Impostazioni
        </h2>
        <input type="search" placeholder="Cerca" aria-label="Cerca nelle impostazioni" className="field" />
        <div role="tablist" aria-orientation="vertical" aria-labelledby={`${id}-title`} className="flex flex-col">
          {PANELS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === 'Usage'}
              data-state={slug === 'Usage' ? 'active' : 'inactive'}
              className="nav-item"
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
        id={`${id}-content-Usage`}
        aria-labelledby={`${id}-trigger-Usage`}
        data-state="active"
        className="v14-dialog-panel"
      >
        <button type="button" aria-label="Chiudi" className="btn-icon v14-close" onClick={close}>
          <Icon name="close" />
        </button>
        <Utilizzo />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
