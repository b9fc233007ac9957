// The frame of the ChatGPT settings in this set: the panels at the side under their title, and one narrow column.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useWords } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  const { settings, back, panels } = useWords();
  const items: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', panels.general, 'gear'],
    ['notifications', panels.notifications, 'chat'],
    ['apps', panels.apps, 'stack'],
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'document'],
    ['security', panels.security, 'shield'],
  ];
  return (
    <div className="v18-frame">
      <nav aria-label={settings} className="v18-side">
        <a href="/" className="nav-item">
          <Icon name="back" />
          {back}
        </a>
        <p className="v18-side-title">{settings}</p>
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
      <main key={generation} className="v18-main">
        <div className="v18-page">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
