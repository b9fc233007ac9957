// The frame of the ChatGPT settings in this set: no side bar, a floating bar of pills on top (with today's slugs), one
// narrow column below it.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  const panels: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', words.panels.general, 'gear'],
    ['billing', words.panels.billing, 'card'],
    ['usage', words.panels.usage, 'chart'],
    ['data-controls', words.panels.data, 'shield'],
    ['account', words.panels.account, 'person'],
  ];
  return (
    <div className="v30-page">
      <header className="v30-float">
        <a href="/" aria-label={words.back} className="v30-round">
          <Icon name="back" />
        </a>
        <nav aria-label={words.settings} className="v30-dock">
          {panels.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="v30-dock-item"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={icon} size={16} />
              <span>{label}</span>
            </button>
          ))}
        </nav>
      </header>
      <main key={generation} className="v30-column">
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
