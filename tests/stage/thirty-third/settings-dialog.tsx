// The settings dialog over a chat, in Japanese. Reported: its role and title, the search field, the vertical tabs with
// Radix' ids and states, the names of the tabs in English. The translation and the wrappers are ours.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { DialogUsage } from './dialog-usage.tsx';

const TABS = [
  ['General', '一般'],
  ['Notifications', '通知'],
  ['Personalization', 'パーソナライズ'],
  ['Plugins', 'プラグイン'],
  ['Voice', '音声'],
  ['Billing', '請求'],
  ['Usage', '利用状況'],
  ['Analytics', '分析'],
  ['DataControls', 'データ コントロール'],
  ['CloudBrowser', 'クラウド ブラウザ'],
  ['Storage', 'ストレージ'],
  ['Safety', '安全性'],
  ['Security', 'セキュリティとログイン'],
  ['ParentalControls', '保護者による管理'],
  ['TrustedContact', '信頼できる連絡先'],
  ['Account', 'アカウント'],
] as const;

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  const current = TABS.find(([slug]) => slug.toLowerCase() === tab.toLowerCase())?.[0] ?? 'General';
  return (
    <Dialog labelledBy={id} overlayClass="_overlay_kq3z7" contentClass="_dialog_kq3z7" onClose={close}>
      <div className="_dialogInner_kq3z7">
        <div className="_dialogSide_kq3z7">
          <div className="_dialogTop_kq3z7">
            <button type="button" aria-label="閉じる" className="_close_kq3z7" onClick={close}>
              <Icon name="close" />
            </button>
            <h2 id={id} className="_dialogTitle_kq3z7">
              設定
            </h2>
          </div>
          <div className="_searchBox_kq3z7">
            <input placeholder="設定を検索" className="_search_kq3z7" />
          </div>
          <div role="tablist" aria-orientation="vertical" className="_nav_kq3z7">
            {TABS.map(([slug, label]) => (
              <button
                key={slug}
                type="button"
                role="tab"
                id={`radix-${id}-trigger-${slug}`}
                aria-controls={`radix-${id}-content-${slug}`}
                aria-selected={slug === current}
                data-state={slug === current ? 'active' : 'inactive'}
                className="_navItem_kq3z7"
                onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
              >
                <span className="text-fade-truncate">{label}</span>
              </button>
            ))}
          </div>
        </div>
        <div
          key={generation}
          role="tabpanel"
          id={`radix-${id}-content-${current}`}
          aria-labelledby={`radix-${id}-trigger-${current}`}
          data-state="active"
          className="_dialogPanel_kq3z7"
        >
          {current === 'Usage' ? <DialogUsage /> : null}
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}
