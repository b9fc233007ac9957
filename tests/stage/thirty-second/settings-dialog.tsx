// The settings dialog over a chat: Radix tabs at the side, the usage panel and the billing panel beside them.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { DialogCredits } from './credits-section.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { ResetsSection } from './resets-section.tsx';
import { SettingsCard, SettingsRow } from './settings-section.tsx';
import { TabContent, TabTrigger } from './settings-tabs.tsx';
import { wordsOf } from './words.ts';

const TABS = [
  ['General', 'General', 'Allgemein'],
  ['Notifications', 'Notifications', 'Benachrichtigungen'],
  ['Personalization', 'Personalization', 'Personalisierung'],
  ['Plugins', 'Plugins', 'Plugins'],
  ['Voice', 'Voice', 'Sprache'],
  ['Billing', 'Billing', 'Abrechnung'],
  ['Usage', 'Usage', 'Nutzung'],
  ['Analytics', 'Analytics', 'Analysen'],
  ['DataControls', 'Data controls', 'Datenkontrollen'],
  ['CloudBrowser', 'Cloud browser', 'Cloud-Browser'],
  ['Storage', 'Storage', 'Speicher'],
  ['Safety', 'Safety', 'Schutz'],
  ['Security', 'Security and login', 'Sicherheit und Anmeldung'],
  ['ParentalControls', 'Parental controls', 'Jugendschutz'],
  ['TrustedContact', 'Trusted contact', 'Vertrauenskontakt'],
  ['Account', 'Account', 'Konto'],
] as const;

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const german = useFlag('german');
  const words = wordsOf(flags);
  const base = useId();
  const title = useId();
  const value = TABS.find(([slug]) => slug.toLowerCase() === tab.toLowerCase())?.[0] ?? 'Usage';
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={title} overlayClass="overlay" contentClass="popover tw32 tw32-modal" onClose={close}>
      <div className="flex w-60 shrink-0 flex-col gap-2 overflow-auto bg-token-sidebar-surface p-3">
        <div className="flex items-center justify-between">
          <h2 id={title} className="px-2 text-lg font-semibold">
            {words.settings}
          </h2>
          <button type="button" aria-label={words.dialog.close} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <input type="text" placeholder={words.dialog.search} className="field w-full" />
        <div role="tablist" aria-orientation="vertical" className="flex flex-col">
          {TABS.map(([slug, label, bezeichnung]) => (
            <TabTrigger
              key={slug}
              base={base}
              value={slug}
              active={slug === value}
              className="nav-item w-full"
              onSelect={() => navigate(`${pathname}${search}#settings/${slug}`)}
            >
              <span className="text-fade-truncate">{german ? bezeichnung : label}</span>
            </TabTrigger>
          ))}
        </div>
      </div>
      <TabContent
        key={generation}
        base={base}
        value={value}
        className="flex min-w-0 grow flex-col gap-6 overflow-auto px-6 py-5"
      >
        {value === 'Billing' ? <BillingPanel /> : <UsagePanel />}
        <ExtraNodes />
      </TabContent>
    </Dialog>
  );
}

function UsagePanel() {
  const { title } = wordsOf(useStage().flags);
  return (
    <>
      <h3
        data-control="codex-not-api-billing"
        className="border-b border-token-border-light py-2 text-lg font-medium text-token-text-primary"
      >
        {title}
      </h3>
      <PlanLimits heading="h4" />
      <ResetsSection heading="h4" />
      <DialogCredits />
    </>
  );
}

function BillingPanel() {
  const { panels } = wordsOf(useStage().flags);
  return (
    <>
      <h3
        data-control="plan-not-api"
        className="border-b border-token-border-light py-2 text-lg font-medium text-token-text-primary"
      >
        {panels.billing}
      </h3>
      <SettingsCard>
        <SettingsRow title="ChatGPT Pro 5x">
          <button type="button" className="btn btn-secondary">
            Change plan
          </button>
        </SettingsRow>
        <SettingsRow title="Wallet balance">
          <span className="text-sm">$0.00</span>
        </SettingsRow>
        <SettingsRow title="Transaction history">
          <button type="button" className="text-sm underline">
            View all
          </button>
        </SettingsRow>
      </SettingsCard>
    </>
  );
}
