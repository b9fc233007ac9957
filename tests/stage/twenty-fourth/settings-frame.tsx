// The frame of this set's ChatGPT settings: a thin bar with the way back, the panels as pills in a row below it, and the board.

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
    ['personalization', panels.personalization, 'person'],
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'shield'],
  ];
  return (
    <div className="v24-frame">
      <header className="v24-top text-sm">
        <a href="/" aria-label={back} className="btn-icon">
          <Icon name="back" />
        </a>
        <span className="font-medium">{settings}</span>
        <nav aria-label={settings} className="v24-pills">
          {items.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              data-active={slug === panel}
              aria-current={slug === panel ? 'page' : undefined}
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={icon} size={16} />
              {label}
            </button>
          ))}
        </nav>
      </header>
      <div className="v24-scroll">
        <main key={generation} className="v24-main">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
