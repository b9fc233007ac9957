// The settings dialog over a chat in this set, in Korean: a tab list at the side with Radix' reported ids, and the
// panels of usage and billing.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { DialogBilling } from './dialog-billing.tsx';
import { DialogUsage } from './dialog-usage.tsx';

const TABS: [slug: string, label: string, icon: IconName][] = [
  ['General', '일반', 'gear'],
  ['Notifications', '알림', 'bolt'],
  ['Personalization', '개인 맞춤 설정', 'person'],
  ['Plugins', '플러그인', 'stack'],
  ['Voice', '음성', 'chat'],
  ['Billing', '결제', 'card'],
  ['Usage', '사용량', 'chart'],
  ['Analytics', '분석', 'chart'],
  ['DataControls', '데이터 제어', 'stack'],
  ['Storage', '저장 공간', 'document'],
  ['Security', '보안 및 로그인', 'shield'],
  ['Account', '계정', 'person'],
];

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  const current = TABS.find(([slug]) => slug.toLowerCase() === tab.toLowerCase())?.[0] ?? 'Usage';
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="popover v36-dialog" onClose={close}>
      <div className="v36-side">
        <div className="v36-side-head">
          <button type="button" aria-label="닫기" className="v36-icon" onClick={close}>
            <Icon name="close" />
          </button>
          <h2 id={id} className="v36-side-title">
            설정
          </h2>
        </div>
        <div className="v36-search">
          <Icon name="search" size={16} />
          <input placeholder="설정 검색" aria-label="설정 검색" />
        </div>
        <div role="tablist" aria-orientation="vertical" className="v36-tablist">
          {TABS.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
              className="v36-item"
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              <Icon name={icon} />
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </div>
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        data-state="active"
        className="v36-panel"
      >
        {current === 'Billing' ? <DialogBilling /> : <DialogUsage />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
