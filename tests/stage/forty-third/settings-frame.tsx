// The frame of the full-page settings: "Skip to content", the panels as buttons with the reported slugs, and the panel.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, panels } = wordsOf(flags);
  const items: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', panels.general, 'gear'],
    ['notifications', panels.notifications, 'chat'],
    ['personalization', panels.personalization, 'person'],
    ['apps', panels.apps, 'stack'],
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'document'],
    ['security', panels.security, 'shield'],
  ];
  return (
    <>
      <a href="#settings-content" className="sr-only">
        Skip to content
      </a>
      <div className="s43-shell">
        <nav aria-label={settings} className="s43-rail">
          <a href="/" className="nav-item">
            <Icon name="back" />
            <span>{back}</span>
          </a>
          <div className="px-3 py-2 text-lg font-semibold">{settings}</div>
          {items.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="nav-item w-full"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={icon} />
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </nav>
        <main key={generation} id="settings-content" className="s43-scroll">
          <div className="s43-column">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
