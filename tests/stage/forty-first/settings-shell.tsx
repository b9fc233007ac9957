// The settings as a page of its own: the skip link, the nav with its slugs, and a box that scrolls.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsShell({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { skip, back, settings, panels } = wordsOf(flags);
  const entries: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', panels.general, 'gear'],
    ['notifications', panels.notifications, 'bolt'],
    ['personalization', panels.personalization, 'person'],
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'document'],
    ['security', panels.security, 'shield'],
  ];
  return (
    <div className="v41 flex h-full">
      <a href="#settings-content" className="sr-only">
        {skip}
      </a>
      <div className="v41-side flex shrink-0 flex-col gap-4">
        <a href="/" className="nav-item">
          <Icon name="back" />
          {back}
        </a>
        <nav aria-label={settings} className="flex flex-col gap-0.5">
          {entries.map(([slug, label, icon]) => (
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
      </div>
      <div className="flex min-w-0 grow flex-col overflow-y-auto">
        <main key={generation} id="settings-content" className="v41-content mx-auto flex w-full flex-col gap-8">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
