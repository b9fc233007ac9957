// The settings dialog over a chat in this set, in Korean: a search field and the panels at the side, the panel's title in a bar of
// its own at the top.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { KoreanUsage } from './korean-usage.tsx';

const TABS = [
  ['General', '일반'],
  ['Notifications', '알림'],
  ['Personalization', '개인 맞춤 설정'],
  ['Apps', '앱'],
  ['Billing', '결제'],
  ['Usage', '사용량'],
  ['Analytics', '분석'],
  ['DataControls', '데이터 제어'],
  ['Security', '보안 및 로그인'],
  ['Account', '계정'],
] as const;

export function SettingsDialog() {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v13-dialog" onClose={close}>
      <div className="v13-dialog-side">
        <h2 id={`${id}-title`} className="v13-dialog-title">
          설정
        </h2>
        <input type="search" placeholder="설정 검색" aria-label="설정 검색" className="field" />
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
        className="v13-dialog-panel"
      >
        <div className="v13-dialog-bar">
          <h3 data-control="codex-not-api-billing" className="grow text-base font-semibold">
            사용량
          </h3>
          <button type="button" aria-label="닫기" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <KoreanUsage />
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
