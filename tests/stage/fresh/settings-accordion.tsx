// #settings/Usage in French: a dialog whose pages are links instead of tabs and whose sections fold (all are open). The
// chat behind it still quotes the labels, in English.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { AccordionSections } from './accordion-sections.tsx';

const PAGES = ['Général', 'Notifications', 'Facturation', 'Utilisation', 'Crédits', 'Sécurité', 'Compte'];

export function SettingsAccordion() {
  const id = useId();
  const { pathname, search } = useAddress();
  const zero = useFlag('credits-zero');
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover settings-dialog" onClose={close}>
      <div className="settings-dialog-side">
        <div className="ds-side-title" id={id}>
          Paramètres
        </div>
        <ul>
          {PAGES.map((name) => (
            <li key={name}>
              <a
                href={`${pathname}${search}#settings/Usage`}
                className="ds-side-link"
                aria-current={name === 'Utilisation' ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <section className="ds-sheet">
        <header className="ds-head">
          <h2 data-control="codex-not-api-billing" className="ds-title">
            Utilisation
          </h2>
          <button type="button" aria-label="Fermer" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <AccordionSections zero={zero} />
      </section>
    </Dialog>
  );
}
