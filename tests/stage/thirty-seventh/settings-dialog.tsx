// The settings dialog over a chat, as from July to October 2026, in Chinese: Radix tabs with the reported ids.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { DialogBilling } from './dialog-billing.tsx';
import { DialogUsage } from './dialog-usage.tsx';

const TABS: [slug: string, label: string][] = [
  ['General', '常规'],
  ['Notifications', '通知'],
  ['Personalization', '个性化'],
  ['Plugins', '插件'],
  ['Voice', '语音'],
  ['Billing', '账单'],
  ['Usage', '用量'],
  ['Analytics', '分析'],
  ['DataControls', '数据管理'],
  ['CloudBrowser', '云端浏览器'],
  ['Storage', '存储'],
  ['Safety', '安全保护'],
  ['Security', '安全与登录'],
  ['ParentalControls', '家长控制'],
  ['TrustedContact', '可信联系人'],
  ['Account', '账户'],
];

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const title = useId();
  const radix = useId();
  const current = TABS.find(([slug]) => slug.toLowerCase() === tab.toLowerCase())?.[0] ?? 'Usage';
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={title} overlayClass="v37-overlay" contentClass="v37-dialog" onClose={close}>
      <div className="v37-dialog-side">
        <div className="v37-dialog-head">
          <button type="button" aria-label="关闭" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
          <h2 id={title} className="text-lg font-medium">
            设置
          </h2>
        </div>
        <input type="text" placeholder="搜索设置" aria-label="搜索设置" className="v37-search text-sm" />
        <div role="tablist" aria-orientation="vertical" aria-labelledby={title} className="v37-nav">
          {TABS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${radix}-trigger-${slug}`}
              aria-controls={`${radix}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
              className="nav-item v37-dialog-tab w-full"
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
        id={`${radix}-content-${current}`}
        aria-labelledby={`${radix}-trigger-${current}`}
        data-state="active"
        className="v37-dialog-panel"
      >
        {current === 'Billing' ? <DialogBilling /> : <DialogUsage />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
