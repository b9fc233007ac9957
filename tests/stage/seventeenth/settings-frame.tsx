// The frame of the ChatGPT settings in this set: a thin bar with the way back and a trail, the panels as a narrow list below it.

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
    ['apps', panels.apps, 'stack'],
    ['usage', panels.usage, 'chart'],
    ['billing', panels.billing, 'card'],
    ['data-controls', panels.data, 'shield'],
  ];
  const current = items.find(([slug]) => slug === panel)?.[1];
  return (
    <div className="v17-frame">
      <header className="v17-bar">
        <a href="/" aria-label={back} className="btn-icon">
          <Icon name="back" size={16} />
        </a>
        <ol className="v17-trail">
          <li>{settings}</li>
          <li aria-current="page">{current}</li>
        </ol>
      </header>
      <div className="v17-body">
        <nav aria-label={settings} className="v17-nav">
          {items.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={icon} size={16} />
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </nav>
        <main key={generation} className="v17-main">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
