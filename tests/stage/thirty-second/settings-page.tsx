// The shell of the full-page settings: the skip link, the panels at the side with their slugs, and the main column.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsPage({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  const panels: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', words.panels.general, 'gear'],
    ['billing', words.panels.billing, 'card'],
    ['usage', words.panels.usage, 'chart'],
    ['data-controls', words.panels.data, 'stack'],
    ['security', words.panels.security, 'shield'],
  ];
  return (
    <>
      <a href="#main" className="sr-only">
        Skip to content
      </a>
      <div className="tw32 flex h-full">
        <div className="flex w-60 shrink-0 flex-col gap-2 overflow-auto bg-token-sidebar-surface p-2">
          <a href="/" className="nav-item">
            <Icon name="back" />
            <span className="text-fade-truncate">{words.back}</span>
          </a>
          <nav aria-label={words.settings} className="flex flex-col">
            {panels.map(([slug, label, icon]) => (
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
        <main key={generation} id="main" className="min-w-0 grow overflow-auto">
          <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-6 py-10">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
