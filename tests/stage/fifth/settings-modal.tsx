// The settings dialog over a chat in this set: links for panels at the side, the dialog's own title only for who cannot see
// it. Its usage is in French and its billing in English, as that is all the set asks for.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { BillingPanel } from './billing-panel.tsx';
import { Utilisation } from './utilisation.tsx';

const PANELS = [
  ['General', 'General', 'Général'],
  ['Personalization', 'Personalization', 'Personnalisation'],
  ['Billing', 'Billing', 'Facturation'],
  ['Usage', 'Usage', 'Utilisation'],
  ['Analytics', 'Analytics', 'Analyses'],
  ['DataControls', 'Data controls', 'Gestion des données'],
  ['Account', 'Account', 'Compte'],
] as const;

export function SettingsModal({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const french = useFlag('french');
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover v5-dialog" onClose={close}>
      <h2 id={id} className="sr-only">
        {french ? 'Paramètres' : 'Settings'}
      </h2>
      <nav aria-labelledby={id} className="v5-aside">
        <button type="button" aria-label={french ? 'Fermer' : 'Close'} className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
        <input type="search" placeholder={french ? 'Rechercher' : 'Search settings'} className="field" />
        <ul>
          {PANELS.map(([slug, label, etiquette]) => (
            <li key={slug}>
              <a
                href={`#settings/${slug}`}
                aria-current={slug.toLowerCase() === tab.toLowerCase() ? 'page' : undefined}
                className="nav-item"
              >
                {french ? etiquette : label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section key={generation} className="v5-panel v5-stack">
        {tab.toLowerCase() === 'billing' ? <BillingPanel /> : <Utilisation />}
        <ExtraNodes />
      </section>
    </Dialog>
  );
}
