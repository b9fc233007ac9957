// The settings dialog over a chat, at `#settings/Usage`: Radix' attributes and manners. The chat
// behind it stays in the document. With the flag `native` it is a <dialog> shown as a modal instead (invented). Names of
// tabs are English but for the two that were seen in Korean.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Dialog, NativeDialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { BillingSections } from './billing-settings.tsx';
import { Card, Row, Section, Toggle, useWords } from './parts.tsx';
import { UsageAnalytics } from './usage-analytics.tsx';
import { DailySection, LimitsSection, ResetsSection } from './usage-sections.tsx';

// The hash of a tab with spaces in its name is inferred from `#settings/DataControls`.
const TABS = [
  'General',
  'Notifications',
  'Personalization',
  'Plugins',
  'Voice',
  'Billing',
  'Usage',
  'Analytics',
  'Data controls',
  'Cloud browser',
  'Storage',
  'Safety',
  'Security and login',
  'Parental controls',
  'Trusted contact',
  'Account',
];

function slugOf(tab: string): string {
  return tab.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation } = useStage();
  const { pathname, search } = useAddress();
  const words = useWords();
  const native = useFlag('native');
  const id = `radix-${useId()}`;
  const current = TABS.map(slugOf).find((slug) => slug.toLowerCase() === tab.toLowerCase()) ?? 'General';
  const names: Record<string, string> = {
    General: words.panels.general,
    Billing: words.panels.billing,
    Usage: words.panels.usage,
    Analytics: words.tabs.analytics,
  };
  const Frame = native ? NativeDialog : Dialog;
  return (
    <Frame
      labelledBy={`${id}-title`}
      overlayClass="overlay"
      contentClass="popover settings-dialog"
      onClose={() => navigate(pathname + search)}
    >
      <h2 id={`${id}-title`} className="sr-only">
        {words.settings}
      </h2>
      <div className="settings-dialog-side">
        <button type="button" aria-label="Close" className="btn-icon" onClick={() => navigate(pathname + search)}>
          <Icon name="close" />
        </button>
        <input type="text" placeholder="Search settings" aria-label="Search settings" className="field" />
        <div role="tablist" aria-orientation="vertical" className="flex flex-col">
          {TABS.map((name) => {
            const slug = slugOf(name);
            const active = slug === current;
            return (
              <button
                key={slug}
                type="button"
                role="tab"
                id={`${id}-trigger-${slug}`}
                aria-controls={`${id}-content-${slug}`}
                aria-selected={active}
                data-state={active ? 'active' : 'inactive'}
                className="nav-item"
                onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
              >
                <span className="text-fade-truncate">{names[name] ?? name}</span>
              </button>
            );
          })}
        </div>
      </div>
      <div
        key={generation}
        role="tabpanel"
        id={`${id}-content-${current}`}
        aria-labelledby={`${id}-trigger-${current}`}
        data-state="active"
        className="grow overflow-auto p-6"
      >
        <div className="space-y-6">
          <div data-control={MARKS[current]} className="border-b border-token-border pb-3 text-lg">
            {names[current] ?? TABS.find((name) => slugOf(name) === current)}
          </div>
          <Panel tab={current} />
          <ExtraNodes />
        </div>
      </div>
    </Frame>
  );
}

const MARKS: Record<string, string> = {
  Usage: 'codex-not-api-billing',
  Analytics: 'codex-not-api-billing',
  Billing: 'plan-not-api',
};

function Panel({ tab }: { tab: string }) {
  if (tab === 'Billing') return <BillingSections />;
  if (tab === 'Analytics') return <UsageAnalytics />;
  if (tab !== 'Usage') return <div className="text-sm text-token-text-secondary">Nothing to set here.</div>;
  return (
    <InOrder
      parts={{
        limits: <LimitsSection />,
        resets: <ResetsSection />,
        credits: <DialogCredits />,
        daily: <DailySection />,
      }}
    />
  );
}

/** Reported in English only; other languages take the words of the newer page. */
function DialogCredits() {
  const { credits, reload, settings } = useWords();
  const empty = useFlag('credits-zero');
  if (settings !== 'Settings')
    return (
      <Section title={credits.title}>
        <Card>
          <Row title={credits.remaining(empty ? '0' : '1,240')} mark="codex-credits">
            <button type="button" className="btn btn-secondary">
              {credits.add}
            </button>
          </Row>
          <Row title={reload.title} mark="codex-auto-reload">
            <Toggle label={reload.label} mark="codex-auto-reload" />
          </Row>
        </Card>
      </Section>
    );
  return (
    <Section title="Credits">
      <Card>
        <Row
          title={`${empty ? '0' : '1,240'} credits left`}
          mark="codex-credits"
          about={
            <>
              Buy credits or turn on automatic reload to continue using Work when you reach usage limits.{' '}
              {/* biome-ignore lint/a11y/noAmbiguousAnchorText: the real page says no more */}
              <a href="https://learn.chatgpt.com/docs" target="_blank" rel="noreferrer" className="underline">
                Learn more
              </a>
            </>
          }
        >
          <button type="button" className="btn btn-secondary">
            Add credits
          </button>
        </Row>
        <Row title="Automatic reload" mark="codex-auto-reload">
          <Toggle label="Set up auto-reload" mark="codex-auto-reload" />
        </Row>
      </Card>
    </Section>
  );
}
