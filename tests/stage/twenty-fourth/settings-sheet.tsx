// The settings over a chat in this set, in Japanese (words of ours): vertical tabs at the side, a board of small cards.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { SheetBilling } from './sheet-billing.tsx';
import { SheetUsage } from './sheet-usage.tsx';

const PANELS: Record<string, { label: string; mark?: string }> = {
  General: { label: '一般' },
  Notifications: { label: '通知' },
  Personalization: { label: 'パーソナライズ' },
  Billing: { label: '請求', mark: 'plan-not-api' },
  Usage: { label: '使用状況', mark: 'codex-not-api-billing' },
  DataControls: { label: 'データ コントロール' },
  Account: { label: 'アカウント' },
};

export function SettingsSheet({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const id = `radix-${useId()}`;
  const current = Object.keys(PANELS).find((slug) => slug.toLowerCase() === tab.toLowerCase()) ?? 'General';
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${id}-title`} overlayClass="overlay" contentClass="popover v24-sheet" onClose={close}>
      <div className="v24-sheet-side">
        <div className="flex items-center gap-2">
          <h2 id={`${id}-title`} className="grow text-base font-semibold">
            設定
          </h2>
          <button type="button" aria-label="閉じる" className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div role="tablist" aria-orientation="vertical" aria-labelledby={`${id}-title`} className="flex flex-col">
          {Object.entries(PANELS).map(([slug, { label }]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${id}-trigger-${slug}`}
              aria-controls={`${id}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
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
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        data-state="active"
        className="v24-sheet-panel"
      >
        <h3 data-control={PANELS[current]?.mark} className="text-lg font-semibold">
          {PANELS[current]?.label}
        </h3>
        {current === 'Usage' && <SheetUsage />}
        {current === 'Billing' && <SheetBilling />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}
