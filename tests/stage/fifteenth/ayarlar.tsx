// The settings dialog over a chat in this set, in Turkish: the panels as tabs with icons across the top, the panel below them.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Kullanim } from './kullanim.tsx';

const TABS: [slug: string, label: string, icon: IconName][] = [
  ['General', 'Genel', 'gear'],
  ['Personalization', 'Kişiselleştirme', 'person'],
  ['Apps', 'Uygulamalar', 'stack'],
  ['Usage', 'Kullanım', 'chart'],
  ['Billing', 'Faturalama', 'card'],
  ['Security', 'Güvenlik', 'shield'],
];

export function Ayarlar() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v15-dialog" onClose={close}>
      <div className="v15-dialog-head">
        <h2 id={`${id}-title`} className="grow">
          Ayarlar
        </h2>
        <button type="button" aria-label="Kapat" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <div role="tablist" aria-labelledby={`${id}-title`} className="v15-dialog-tabs">
        {TABS.map(([slug, label, icon]) => (
          <button
            key={slug}
            type="button"
            role="tab"
            id={`${id}-trigger-${slug}`}
            aria-controls={`${id}-content-${slug}`}
            aria-selected={slug === 'Usage'}
            data-active={slug === 'Usage' || undefined}
            onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
          >
            <Icon name={icon} />
            {label}
          </button>
        ))}
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-Usage`}
        aria-labelledby={`${id}-trigger-Usage`}
        className="v15-dialog-panel"
      >
        <Kullanim />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
