// The settings dialog over a chat in this set, in Italian: tabs in a row under the dialog's title, one panel below.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Consumi } from './consumi.tsx';
import { Fattura } from './fattura.tsx';

const TABS = [
  ['General', 'Generali'],
  ['Personalization', 'Personalizzazione'],
  ['Usage', 'Utilizzo'],
  ['Billing', 'Fatturazione'],
  ['DataControls', 'Controllo dei dati'],
  ['Account', 'Account'],
];

export function Pannello({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  const current = TABS.find(([slug]) => slug?.toLowerCase() === tab.toLowerCase())?.[0] ?? 'Usage';
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover ac-dialog" onClose={close}>
      <header className="ac-dialog-head">
        <h2 id={id} className="grow text-sm text-token-text-secondary">
          Il mio account
        </h2>
        <button type="button" aria-label="Chiudi" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div role="tablist" aria-labelledby={id} className="ac-tabs text-sm">
        {TABS.map(([slug, label]) => (
          <button
            key={slug}
            type="button"
            role="tab"
            id={`${id}-trigger-${slug}`}
            aria-controls={`${id}-content-${slug}`}
            aria-selected={slug === current}
            data-state={slug === current ? 'active' : 'inactive'}
            onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        className="ac-panel ac-stack"
      >
        {current === 'Billing' ? <Fattura /> : <Consumi />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
