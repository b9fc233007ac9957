// The settings over a chat in this set: the sections as tabs at the left, the panel's title in a bar of its own. In German, as
// that is all the set asks for.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Nutzung } from './nutzung.tsx';

const PANELS = [
  ['General', 'Allgemein'],
  ['Notifications', 'Benachrichtigungen'],
  ['Personalization', 'Personalisierung'],
  ['Billing', 'Abrechnung'],
  ['Usage', 'Nutzung'],
  ['DataControls', 'Datenkontrollen'],
  ['Security', 'Sicherheit und Anmeldung'],
  ['Account', 'Konto'],
] as const;

export function SettingsSheet({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  const [current, title] = PANELS.find(([slug]) => slug.toLowerCase() === tab.toLowerCase()) ?? PANELS[0];
  return (
    <Dialog labelledBy={`${id}-name`} overlayClass="overlay" contentClass="popover st-sheet" onClose={close}>
      <div className="st-nav">
        <h2 id={`${id}-name`} className="st-sheet-name">
          Einstellungen
        </h2>
        <div role="tablist" aria-orientation="vertical" className="st-nav-group">
          {PANELS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === current}
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
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        className="st-sheet-panel"
      >
        <div className="st-sheet-bar">
          <h3
            data-control={current === 'Usage' ? 'codex-not-api-billing' : undefined}
            className="grow text-lg font-semibold"
          >
            {title}
          </h3>
          <button type="button" aria-label="Schließen" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div className="st-sheet-body">
          {current === 'Usage' ? <Nutzung /> : <p className="text-sm">Hier gibt es nichts einzustellen.</p>}
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}
