// The settings dialog over a chat, at `#settings/Usage` (pages.md 2C): Radix' attributes and manners. The chat
// behind it stays in the document.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useFlag, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { InOrder } from '../ui/in-order.tsx';
import { BillingSections } from './billing-settings.tsx';
import { Card, Row, Section, Toggle } from './parts.tsx';
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
  const id = `radix-${useId()}`;
  const current = TABS.map(slugOf).find((slug) => slug.toLowerCase() === tab.toLowerCase()) ?? 'General';
  return (
    <Dialog
      labelledBy={`${id}-title`}
      overlayClass="overlay"
      contentClass="popover settings-dialog"
      onClose={() => navigate(pathname + search)}
    >
      <h2 id={`${id}-title`} className="sr-only">
        Settings
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
                <span className="text-fade-truncate">{name}</span>
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
          <div className="border-b border-token-border pb-3 text-lg">
            {TABS.find((name) => slugOf(name) === current)}
          </div>
          <Panel tab={current} />
          <ExtraNodes />
        </div>
      </div>
    </Dialog>
  );
}

function Panel({ tab }: { tab: string }) {
  if (tab === 'Billing') return <BillingSections />;
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

function DialogCredits() {
  const empty = useFlag('credits-zero');
  return (
    <Section title="Credits">
      <Card>
        <Row
          title={`${empty ? '0' : '1,240'} credits left`}
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
        <Row title="Automatic reload">
          <Toggle label="Set up auto-reload" />
        </Row>
      </Card>
    </Section>
  );
}
