// The frame of the full-page settings: the panels in a navigation at the side, whose buttons carry the reported slugs.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsShell({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { shell } = wordsOf(flags);
  const panels: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', shell.general, 'gear'],
    ['notifications', shell.notifications, 'bolt'],
    ['billing', shell.billing, 'card'],
    ['usage', shell.usage, 'chart'],
    ['data-controls', shell.data, 'shield'],
  ];
  return (
    <div className="t35 flex h-full bg-token-bg-primary text-token-text-primary">
      <a href="#main" className="sr-only">
        {shell.skip}
      </a>
      <div className="flex h-full w-65 shrink-0 flex-col bg-token-bg-elevated-secondary">
        <div className="px-2 pt-3 pb-2">
          <a href="/" className="menu-item">
            <Icon name="back" />
            <span className="text-fade-truncate">{shell.back}</span>
          </a>
        </div>
        <nav aria-label={shell.settings} className="flex flex-1 flex-col gap-0.5 overflow-y-auto px-2">
          {panels.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="menu-item"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <div className="flex shrink-0 items-center justify-center">
                <Icon name={icon} />
              </div>
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </nav>
      </div>
      <div className="min-w-0 flex-1 overflow-y-auto">
        <main key={generation} id="main" className="mx-auto flex max-w-3xl flex-col gap-8 px-6 py-10">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
