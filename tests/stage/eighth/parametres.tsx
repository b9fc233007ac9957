// The settings dialog over a chat in this set, in French: a choice of panels in a row of tabs under the title, and usage as
// the only panel that is drawn.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Utilisation } from './utilisation.tsx';

const PANELS = [
  ['General', 'Général'],
  ['Personalization', 'Personnalisation'],
  ['Billing', 'Facturation'],
  ['Usage', 'Utilisation'],
  ['DataControls', 'Gestion des données'],
  ['Account', 'Compte'],
] as const;

export function Parametres({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v8-dialog" onClose={close}>
      <header className="flex items-center justify-between gap-4">
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          Paramètres
        </h2>
        <button type="button" aria-label="Fermer" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div role="tablist" aria-labelledby={`${id}-title`} className="v8-tabs text-sm">
        {PANELS.map(([slug, label]) => {
          const current = slug.toLowerCase() === tab.toLowerCase();
          return (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={current}
              data-state={current ? 'active' : 'inactive'}
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              {label}
            </button>
          );
        })}
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-Usage`}
        aria-labelledby={`${id}-trigger-Usage`}
        data-state="active"
        className="v8-panel v8-stack"
      >
        <Utilisation />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
