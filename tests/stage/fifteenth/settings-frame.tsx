// The frame of the ChatGPT settings in this set: panels in two groups at the side, a wide board at their right.

import type { ReactNode } from 'react';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

type Item = [slug: string, label: string, icon: IconName];

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, groups, panels } = wordsOf(flags);
  const lists: [title: string, items: Item[]][] = [
    [
      groups.personal,
      [
        ['general-settings', panels.general, 'gear'],
        ['personalization', panels.personalization, 'person'],
        ['apps', panels.apps, 'stack'],
        ['security', panels.security, 'shield'],
      ],
    ],
    [
      groups.plan,
      [
        ['usage', panels.usage, 'chart'],
        ['billing', panels.billing, 'card'],
      ],
    ],
  ];
  return (
    <div className="v15-frame">
      <nav aria-label={settings} className="v15-side">
        <a href="/" className="v15-side-title">
          <Icon name="back" />
          {settings}
        </a>
        {lists.map(([title, items]) => (
          <div key={title}>
            <div className="v15-small px-3">{title}</div>
            {items.map(([slug, label, icon]) => (
              <a
                key={slug}
                href={`/settings/${slug}`}
                data-settings-panel-slug={slug}
                aria-current={slug === panel ? 'page' : undefined}
                className="nav-item"
              >
                <Icon name={icon} />
                <span className="text-fade-truncate">{label}</span>
              </a>
            ))}
          </div>
        ))}
      </nav>
      <main key={generation} className="v15-main">
        <div className="v15-page">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
