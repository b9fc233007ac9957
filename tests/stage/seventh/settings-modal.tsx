// The settings dialog over a chat in this set, in German: the house's own dialog with a bar across the top, tabs at the side.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Nutzung } from './nutzung.tsx';

const TABS = [
  ['General', 'Allgemein'],
  ['Notifications', 'Benachrichtigungen'],
  ['Personalization', 'Personalisierung'],
  ['Billing', 'Abrechnung'],
  ['Usage', 'Nutzung'],
  ['DataControls', 'Datenkontrollen'],
  ['Security', 'Sicherheit und Anmeldung'],
  ['Account', 'Konto'],
] as const;

export function SettingsModal() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v7-dialog" onClose={close}>
      <div data-slot="dialog-header" className="v7-dialog-header">
        <h2 id={`${id}-title`} className="grow text-base font-semibold">
          Einstellungen
        </h2>
        <input type="search" placeholder="Einstellungen durchsuchen" aria-label="Suchen" className="v7-search" />
        <button type="button" aria-label="Schließen" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div className="v7-dialog-body">
        <div role="tablist" aria-orientation="vertical" aria-labelledby={`${id}-title`} className="v7-tabs">
          {TABS.map(([slug, label]) => (
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
        <div
          key={generation}
          role="tabpanel"
          id={`${id}-content-Usage`}
          aria-labelledby={`${id}-trigger-Usage`}
          data-state="active"
          className="v7-tabpanel"
        >
          <Nutzung />
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}
