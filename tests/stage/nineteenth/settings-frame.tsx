// The frame of the ChatGPT settings in this set: the panels in two named groups at the side.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, groups, panels } = wordsOf(flags);
  const lists: [title: string, items: [slug: string, label: string, icon: IconName][]][] = [
    [
      groups.account,
      [
        ['general-settings', panels.general, 'gear'],
        ['personalization', panels.personalization, 'person'],
        ['billing', panels.billing, 'card'],
        ['data-controls', panels.data, 'shield'],
      ],
    ],
    [
      groups.agents,
      [
        ['usage', panels.usage, 'chart'],
        ['apps', panels.apps, 'stack'],
      ],
    ],
  ];
  return (
    <div className="v19-frame">
      <div className="v19-side">
        <a href="/" className="nav-item text-token-text-secondary">
          <Icon name="back" />
          {back}
        </a>
        <nav aria-label={settings}>
          {lists.map(([title, items]) => (
            <div key={title} className="v19-group">
              <div className="v19-note px-3">{title}</div>
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
            </div>
          ))}
        </nav>
      </div>
      <main key={generation} className="v19-main">
        <div className="v19-page">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
