// The settings dialog over a chat in this set, in Portuguese: panels in two groups at the side, a bar with the panel's name above it.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Uso } from './uso.tsx';

const TABS = [
  ['General', 'Geral'],
  ['Notifications', 'Notificações'],
  ['Personalization', 'Personalização'],
  ['Apps', 'Apps'],
  ['Billing', 'Cobrança'],
  ['Usage', 'Uso'],
  ['DataControls', 'Controles de dados'],
  ['Security', 'Segurança e login'],
  ['Account', 'Conta'],
] as const;

export function Configuracoes() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v18-dialog" onClose={close}>
      <div className="v18-dialog-side">
        <h2 id={`${id}-title`} className="v18-side-title">
          Configurações
        </h2>
        <input type="search" placeholder="Pesquisar configurações" className="v18-search" />
        <div role="tablist" aria-orientation="vertical" aria-labelledby={`${id}-title`}>
          {TABS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === 'Usage'}
              data-state={slug === 'Usage' ? 'active' : 'inactive'}
              className="nav-item w-full"
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
        className="v18-dialog-panel"
      >
        <div className="v18-top">
          <h3 data-control="codex-not-api-billing" className="v18-dialog-title">
            Uso
          </h3>
          <button type="button" aria-label="Fechar" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <Uso />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
