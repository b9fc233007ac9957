// The settings dialog over a chat: tabs at the side with Radix' ids, their panel beside them.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Credits } from './credits.tsx';
import { DialogBilling } from './dialog-billing.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { TabList, TabPanel } from './radix.tsx';
import { Resets } from './resets.tsx';
import { dialogWordsOf } from './words.ts';

const TABS: [value: string, english: string, japanese: string, icon: IconName][] = [
  ['General', 'General', '一般', 'gear'],
  ['Notifications', 'Notifications', '通知', 'bolt'],
  ['Personalization', 'Personalization', 'パーソナライズ', 'person'],
  ['Plugins', 'Plugins', 'プラグイン', 'stack'],
  ['Voice', 'Voice', '音声', 'chat'],
  ['Billing', 'Billing', '請求', 'card'],
  ['Usage', 'Usage', '利用状況', 'chart'],
  ['Analytics', 'Analytics', '分析', 'chart'],
  ['DataControls', 'Data controls', 'データ コントロール', 'shield'],
  ['CloudBrowser', 'Cloud browser', 'クラウド ブラウザー', 'search'],
  ['Storage', 'Storage', 'ストレージ', 'stack'],
  ['Safety', 'Safety', '安全性', 'shield'],
  ['Security', 'Security and login', 'セキュリティとログイン', 'key'],
  ['ParentalControls', 'Parental controls', 'ペアレンタル コントロール', 'person'],
  ['TrustedContact', 'Trusted contact', '信頼できる連絡先', 'person'],
  ['Account', 'Account', 'アカウント', 'person'],
];

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const japanese = useFlag('japanese');
  const id = useId();
  const words = dialogWordsOf(flags);
  const base = `radix-${id}`;
  const current = TABS.find(([value]) => value.toLowerCase() === tab.toLowerCase())?.[0] ?? 'Usage';
  const close = () => navigate(pathname + search);
  return (
    <Dialog
      labelledBy={`${base}-title`}
      overlayClass="t35 dialog-overlay"
      contentClass="dialog-content flex overflow-hidden rounded-2xl bg-token-bg-primary text-token-text-primary"
      onClose={close}
    >
      <div className="flex w-60 shrink-0 flex-col gap-2 bg-token-bg-elevated-secondary p-3">
        <div className="flex items-center justify-between">
          <h2 id={`${base}-title`} className="px-2 text-base font-medium">
            {words.shell.settings}
          </h2>
          <button type="button" aria-label={japanese ? '閉じる' : 'Close'} className="icon-button" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input
          type="text"
          placeholder={japanese ? '設定を検索' : 'Search settings'}
          aria-label={japanese ? '設定を検索' : 'Search settings'}
          className="text-field text-sm"
        />
        <TabList
          base={base}
          label={words.shell.settings}
          orientation="vertical"
          current={current}
          tabs={TABS.map(([value, english, translated, icon]) => ({
            value,
            label: (
              <>
                <Icon name={icon} />
                <span className="text-fade-truncate">{japanese ? translated : english}</span>
              </>
            ),
          }))}
          className="flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto"
          tabClass="menu-item"
          onChange={(value) => navigate(`${pathname}${search}#settings/${value}`)}
        />
      </div>
      <TabPanel base={base} value={current} className="min-w-0 flex-1 overflow-y-auto">
        <div key={generation} className="flex flex-col gap-6 px-6 py-5">
          {current === 'Billing' ? (
            <DialogBilling />
          ) : (
            <>
              <div className="border-b border-token-border-light pb-3">
                <h3 data-control="codex-not-api-billing" className="text-lg font-normal">
                  {words.title}
                </h3>
              </div>
              <PlanLimits words={words} level={3} />
              <Resets words={words} level={3} />
              <Credits words={words} level={3} />
            </>
          )}
          <ExtraNodes />
        </div>
      </TabPanel>
    </Dialog>
  );
}
