// The settings dialog over a chat in this set, in Japanese: the panels in a menu above the content instead of at the side.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Shiyo } from './shiyo.tsx';

const PANELS = [
  ['General', '一般'],
  ['Notifications', '通知'],
  ['Apps', 'アプリ'],
  ['Billing', '請求'],
  ['Usage', '使用状況'],
  ['DataControls', 'データ コントロール'],
  ['Account', 'アカウント'],
] as const;

export function Settei() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v16-dialog" onClose={close}>
      <header className="v16-dialog-head">
        <h2 id={`${id}-title`} className="v16-h2 grow">
          設定
        </h2>
        <button type="button" aria-label="閉じる" className="btn-icon" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div role="tablist" aria-labelledby={`${id}-title`} className="v16-dialog-tabs">
        {PANELS.map(([slug, label]) => (
          <button
            key={slug}
            type="button"
            role="tab"
            id={`${id}-tab-${slug}`}
            aria-controls={`${id}-panel-${slug}`}
            aria-selected={slug === 'Usage'}
            onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-panel-Usage`}
        aria-labelledby={`${id}-tab-Usage`}
        className="v16-dialog-panel"
      >
        <Shiyo />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
