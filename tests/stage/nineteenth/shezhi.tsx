// The settings dialog over a chat in this set, in Chinese: a field to search in above the panels at the side.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Yongliang } from './yongliang.tsx';

const TABS = [
  ['General', '常规'],
  ['Notifications', '通知'],
  ['Personalization', '个性化'],
  ['Apps', '已连接的应用'],
  ['Billing', '账单'],
  ['Usage', '用量'],
  ['DataControls', '数据管理'],
  ['Security', '安全与登录'],
  ['Account', '账户'],
] as const;

export function Shezhi() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v19-dialog" onClose={close}>
      <div className="v19-dialog-side">
        <div className="v19-dialog-head">
          <h2 id={`${id}-title`} className="grow text-base font-semibold">
            设置
          </h2>
          <button type="button" aria-label="关闭" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input type="search" placeholder="搜索设置" aria-label="搜索设置" className="v19-search" />
        <div role="tablist" aria-orientation="vertical" aria-labelledby={`${id}-title`} className="flex flex-col">
          {TABS.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === 'Usage'}
              data-state={slug === 'Usage' ? 'active' : 'inactive'}
              className="nav-item"
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
        className="v19-dialog-panel"
      >
        <Yongliang />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
