// The settings dialog over a chat: tabs at the side, Radix' ids on them, the rows of the full page beside them.

import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { BillingRows } from './billing-rows.tsx';
import { Credits } from './credits.tsx';
import type { Words } from './english.ts';
import { LimitResets } from './limit-resets.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { wordsOf } from './words.ts';

const BASE = 'radix-_r_39_';
const TABS: [slug: string, name: keyof Words['panels'], icon: IconName][] = [
  ['General', 'general', 'gear'],
  ['Notifications', 'notifications', 'bolt'],
  ['Personalization', 'personalization', 'person'],
  ['Plugins', 'plugins', 'stack'],
  ['Voice', 'voice', 'chat'],
  ['Billing', 'billing', 'card'],
  ['Usage', 'usage', 'chart'],
  ['Analytics', 'analytics', 'chart'],
  ['DataControls', 'data', 'document'],
  ['CloudBrowser', 'browser', 'search'],
  ['Storage', 'storage', 'stack'],
  ['Safety', 'safety', 'shield'],
  ['Security', 'security', 'key'],
  ['ParentalControls', 'parental', 'person'],
  ['Account', 'account', 'person'],
];

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const words = wordsOf(flags);
  const [current] = TABS.find(([slug]) => slug.toLowerCase() === tab.toLowerCase()) ?? ['Usage'];
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={`${BASE}title`} overlayClass="overlay" contentClass="popover _dialog_k39n4" onClose={close}>
      <div className="_dialogSide_k39n4">
        <div className="_dialogTop_k39n4">
          <h2 id={`${BASE}title`} className="text-lg font-semibold">
            {words.settings}
          </h2>
          <button type="button" aria-label={words.close} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div className="_dialogSearch_k39n4">
          <input type="text" placeholder={words.search} className="field w-full" />
        </div>
        <div role="tablist" aria-orientation="vertical" className="_dialogTabs_k39n4">
          {TABS.map(([slug, name, icon]) => (
            <button
              key={slug}
              type="button"
              role="tab"
              id={`${BASE}-trigger-${slug}`}
              aria-controls={`${BASE}-content-${slug}`}
              aria-selected={slug === current}
              data-state={slug === current ? 'active' : 'inactive'}
              className={slug === current ? 'nav-item w-full _tabOn_k39n4' : 'nav-item w-full'}
              onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              <Icon name={icon} />
              <div className="text-fade-truncate">{words.panels[name]}</div>
            </button>
          ))}
        </div>
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${BASE}-content-${current}`}
        aria-labelledby={`${BASE}-trigger-${current}`}
        data-state="active"
        className="_dialogPanel_k39n4"
      >
        {current === 'Billing' ? <BillingTab /> : <UsageTab />}
        <ExtraNodes />
      </div>
    </Dialog>
  );
}

function UsageTab() {
  const words = wordsOf(useStage().flags);
  const workspace = useFlag('workspace');
  return (
    <div className="_panel_k39j1">
      <div className="_dialogHead_k39n4">
        <h3 data-control="codex-not-api-billing" className="text-lg">
          {words.title}
        </h3>
      </div>
      <PlanLimits />
      {!workspace && <LimitResets />}
      <Credits
        about={
          <>
            {words.dialogCredits}{' '}
            <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
              {words.learnMore}
            </a>
          </>
        }
      />
    </div>
  );
}

function BillingTab() {
  const words = wordsOf(useStage().flags);
  return (
    <div className="_panel_k39j1">
      <div className="_dialogHead_k39n4">
        <h3 data-control="plan-not-api" className="text-lg">
          {words.panels.billing}
        </h3>
      </div>
      <BillingRows />
    </div>
  );
}
