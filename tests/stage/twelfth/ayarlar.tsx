// The settings dialog over a chat in this set, in Turkish: a head with the way out, panels at the side.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kullanim } from './kullanim.tsx';

const TABS = [
  ['General', 'Genel'],
  ['Notifications', 'Bildirimler'],
  ['Personalization', 'Kişiselleştirme'],
  ['Apps', 'Uygulamalar'],
  ['Billing', 'Faturalandırma'],
  ['Usage', 'Kullanım'],
  ['DataControls', 'Veri kontrolleri'],
  ['Security', 'Güvenlik ve giriş'],
  ['Account', 'Hesap'],
] as const;

export function Ayarlar() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v12-dialog" onClose={close}>
      <header className="v12-dialog-head">
        <h2 id={`${id}-title`} className="grow v12-label">
          Ayarlar
        </h2>
        <button type="button" aria-label="Kapat" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div data-scope="tabs" data-part="root" data-orientation="vertical" className="v12-dialog-body">
        <div data-part="list" role="tablist" aria-orientation="vertical" className="v12-dialog-side">
          {TABS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              data-part="trigger"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === 'Usage'}
              className={slug === 'Usage' ? 'nav-item v12-picked' : 'nav-item'}
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              {label}
            </button>
          ))}
        </div>
        <div
          key={generation}
          role="tabpanel"
          data-part="content"
          id={`${id}-content-Usage`}
          aria-labelledby={`${id}-trigger-Usage`}
          className="v12-dialog-panel"
        >
          <Kullanim />
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}
