// The full-page settings of ChatGPT: the panels at the side, with the slugs reported, and the panel.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsShell({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  const panels: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', words.panels.general, 'gear'],
    ['personalization', words.panels.personalization, 'person'],
    ['billing', words.panels.billing, 'card'],
    ['usage', words.panels.usage, 'chart'],
    ['data-controls', words.panels.data, 'stack'],
    ['security', words.panels.security, 'shield'],
  ];
  return (
    <div className="_shell_k39m3">
      <div className="_side_k39m3">
        <a href="/" className="nav-item">
          <Icon name="back" />
          <span className="text-fade-truncate">{words.back}</span>
        </a>
        <nav aria-label={words.settings}>
          {panels.map(([slug, label, icon]) => (
            <div key={slug}>
              <button
                type="button"
                data-settings-panel-slug={slug}
                aria-current={slug === panel ? 'page' : undefined}
                className="nav-item w-full"
                onClick={() => navigate(`/settings/${slug}`)}
              >
                <Icon name={icon} />
                <span className="text-fade-truncate">{label}</span>
              </button>
            </div>
          ))}
        </nav>
      </div>
      <div className="_scroll_k39m3">
        <main key={generation} className="_main_k39m3">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
