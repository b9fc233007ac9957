// The settings dialog over a chat: vertical tabs with ids as Radix makes them. German, as the set asks for it there.

import { useId } from 'react';
import { navigate } from '../router.ts';
import { useAddress, useStage } from '../state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { Credits } from './credits.tsx';
import { PlanLimits } from './plan-limits.tsx';
import { Resets } from './resets.tsx';
import { Card, Row } from './settings-section.tsx';
import { DailyUsage } from './usage-tables.tsx';
import { wordsOf } from './words.ts';

const TABS = [
  ['General', 'Allgemein'],
  ['Notifications', 'Benachrichtigungen'],
  ['Personalization', 'Personalisierung'],
  ['Plugins', 'Plugins'],
  ['Voice', 'Stimme'],
  ['Billing', 'Abrechnung'],
  ['Usage', 'Nutzung'],
  ['Analytics', 'Analysen'],
  ['DataControls', 'Datenkontrollen'],
  ['Storage', 'Speicher'],
  ['Safety', 'Sicherheit'],
  ['Security', 'Sicherheit und Anmeldung'],
  ['ParentalControls', 'Kindersicherung'],
  ['Account', 'Konto'],
] as const;
const BASE = 'radix-_r_3s_';

export function SettingsDialog({ tab }: { tab: string }) {
  const { generation, flags } = useStage();
  const { pathname, search } = useAddress();
  const { settings } = wordsOf(flags);
  const german = flags.has('german');
  const id = useId();
  const close = () => navigate(pathname + search);
  return (
    <Dialog labelledBy={id} overlayClass="overlay" contentClass="v38 popover settings-dialog" onClose={close}>
      <div className="settings-dialog-side">
        <div className="flex items-center gap-2">
          <button type="button" aria-label={german ? 'Schließen' : 'Close'} className="btn-icon" onClick={close}>
            <Icon name="close" />
          </button>
          <h2 id={id} className="text-base font-semibold">
            {settings}
          </h2>
        </div>
        <input
          type="text"
          placeholder={german ? 'Einstellungen durchsuchen' : 'Search settings'}
          aria-label={german ? 'Einstellungen durchsuchen' : 'Search settings'}
          className="field"
        />
        <div role="tablist" aria-orientation="vertical" aria-labelledby={id} className="flex flex-col">
          {TABS.map(([slug, label]) => {
            const active = slug.toLowerCase() === tab.toLowerCase();
            return (
              <button
                key={slug}
                type="button"
                role="tab"
                id={`${BASE}-trigger-${slug}`}
                aria-controls={`${BASE}-content-${slug}`}
                aria-selected={active}
                data-state={active ? 'active' : 'inactive'}
                data-orientation="vertical"
                className="nav-item"
                onClick={() => navigate(`${pathname}${search}#settings/${slug}`)}
              >
                <span className="text-fade-truncate">{german ? label : slug}</span>
              </button>
            );
          })}
        </div>
      </div>
      {TABS.map(([slug, label]) => {
        const active = slug.toLowerCase() === tab.toLowerCase();
        return (
          <div
            key={`${slug} ${generation}`}
            role="tabpanel"
            id={`${BASE}-content-${slug}`}
            aria-labelledby={`${BASE}-trigger-${slug}`}
            data-state={active ? 'active' : 'inactive'}
            data-orientation="vertical"
            hidden={!active}
            className={active ? 'grow overflow-auto p-6' : undefined}
          >
            {active && <Panel slug={slug} title={german ? label : slug} />}
          </div>
        );
      })}
    </Dialog>
  );
}

const BANNERS: Record<string, string> = { Usage: 'codex-not-api-billing', Billing: 'plan-not-api' };

function Panel({ slug, title }: { slug: string; title: string }) {
  return (
    <div className="space-y-6">
      <h3 data-control={BANNERS[slug]} className="border-b border-token-border pb-3 text-lg">
        {title}
      </h3>
      {slug === 'Usage' && (
        <>
          <PlanLimits nested />
          <Resets nested />
          <Credits nested />
          <DailyUsage nested />
        </>
      )}
      {slug === 'Billing' && <Wallet />}
      <ExtraNodes />
    </div>
  );
}

function Wallet() {
  return (
    <Card>
      <Row
        control={
          <button type="button" className="btn btn-secondary">
            Tarif ändern
          </button>
        }
      >
        <div className="text-sm text-token-text-primary">ChatGPT Pro 5x</div>
        <div className="text-xs text-token-text-secondary">
          Verlängert sich am <time dateTime="2026-12-04">4. Dezember 2026</time>
        </div>
      </Row>
      <Row control={<span className="text-sm">{'0,00\u00a0$'}</span>}>
        <div className="text-sm text-token-text-primary">Wallet-Guthaben</div>
      </Row>
      <Row
        control={
          <button type="button" className="btn btn-secondary">
            Alle anzeigen
          </button>
        }
      >
        <div className="text-sm text-token-text-primary">Transaktionsverlauf</div>
        <div className="text-xs text-token-text-secondary">{'4. Nov. 2026 · 100,00\u00a0$'}</div>
      </Row>
    </Card>
  );
}
