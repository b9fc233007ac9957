// The frame of the ChatGPT settings in this set: panels in two titled groups at the side, whose buttons keep today's slugs, and
// the person with the plan below them.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useFlag, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

type Panel = [slug: string, label: string, icon: IconName];

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const workspace = useFlag('workspace');
  const free = useFlag('empty');
  const { settings, back, groups } = wordsOf(flags);
  const sides: [string, Panel[]][] = [
    [
      groups.you,
      [
        ['general-settings', groups.general, 'gear'],
        ['personalization', groups.personalization, 'person'],
        ['data-controls', groups.data, 'shield'],
      ],
    ],
    [
      groups.plan,
      [
        ['usage', groups.usage, 'chart'],
        ['billing', groups.billing, 'card'],
      ],
    ],
  ];
  return (
    <div className="v7-frame">
      <nav aria-label={settings} className="v7-side">
        <a href="/" className="nav-item text-token-text-secondary">
          <Icon name="back" />
          {back}
        </a>
        {sides.map(([title, panels]) => (
          <div key={title} data-slot="nav-group">
            <div className="v7-side-title">{title}</div>
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
          </div>
        ))}
        <div className="v7-person">
          <span className="avatar">A</span>
          <span className="text-sm">Avery</span>
          <span className="v7-badge">{workspace ? 'Business' : free ? 'Free' : 'Pro'}</span>
        </div>
      </nav>
      <main key={generation} className="v7-main">
        <div className="v7-page">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
