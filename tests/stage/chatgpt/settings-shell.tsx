// The frame of the full-page settings: a navigation of panels at the side, the panel in `main`. The slugs of
// General, Billing and Usage were reported, the others are invented.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useWords } from './parts.tsx';

const ICONS: Record<string, IconName> = {
  'general-settings': 'gear',
  billing: 'card',
  usage: 'chart',
  personalization: 'person',
  'data-controls': 'stack',
  security: 'shield',
};

export function SettingsShell({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  const words = useWords();
  const { general, billing, usage, other } = words.panels;
  const panels = [['general-settings', general], ['billing', billing], ['usage', usage], ...other];
  return (
    <>
      <a href="#main" className="sr-only">
        {words.skip}
      </a>
      <div className="flex h-full">
        <nav aria-label={words.settings} className="sidebar">
          <a href="/" className="nav-item text-token-text-secondary">
            <Icon name="back" />
            <span className="text-fade-truncate">{words.settings}</span>
          </a>
          {panels.map(([slug = '', label]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="nav-item"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={ICONS[slug] ?? 'person'} />
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </nav>
        <main key={generation} id="main" className="grow overflow-auto">
          <div className="mx-auto max-w-3xl space-y-6 px-6 py-10">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
