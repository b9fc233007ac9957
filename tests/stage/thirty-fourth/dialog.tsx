// The settings dialog over a chat, in French as far as this set goes: nobody reported the words, they are
// translations of ours. Radix tabs at the side with their ids, one panel.

import { type ReactNode, useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Facturation } from './facturation.tsx';
import { Utilisation } from './utilisation.tsx';

const TABS = [
  ['General', 'Général'],
  ['Notifications', 'Notifications'],
  ['Personalization', 'Personnalisation'],
  ['Plugins', 'Plugins'],
  ['Voice', 'Voix'],
  ['Billing', 'Facturation'],
  ['Usage', 'Utilisation'],
  ['Analytics', 'Analyses'],
  ['DataControls', 'Gestion des données'],
  ['CloudBrowser', 'Navigateur cloud'],
  ['Storage', 'Stockage'],
  ['Safety', 'Sûreté'],
  ['Security', 'Sécurité et connexion'],
  ['ParentalControls', 'Contrôle parental'],
  ['TrustedContact', 'Contact de confiance'],
  ['Account', 'Compte'],
] as const;

const PANELS: Record<string, ReactNode> = { Usage: <Utilisation />, Billing: <Facturation /> };

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  const [current, label] = TABS.find(([slug]) => slug.toLowerCase() === tab.toLowerCase()) ?? TABS[0];
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover v34-dialog" onClose={close}>
      <div className="v34-rail">
        <div className="v34-inline">
          <h2 id={id} className="grow text-lg font-semibold">
            Paramètres
          </h2>
          <button type="button" aria-label="Fermer" data-testid="close-button" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input type="text" placeholder="Rechercher dans les paramètres" className="field" />
        <div role="tablist" aria-orientation="vertical">
          {TABS.map(([slug, name]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
              className="nav-item v34-tab"
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              {name}
            </button>
          ))}
        </div>
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        data-state="active"
        className="v34-panel v34-sections"
      >
        {PANELS[current] ?? <div className="v34-panel-title">{label}</div>}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
