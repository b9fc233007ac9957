// The frame of the ChatGPT settings in this set: panels in two groups at the side, today's slugs on their buttons, and the
// way back over the content.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, groups, panels } = wordsOf(flags);
  const menu: [group: string, items: [slug: string, label: string, icon: IconName][]][] = [
    [
      groups.account,
      [
        ['usage', panels.usage, 'chart'],
        ['billing', panels.billing, 'card'],
      ],
    ],
    [
      groups.app,
      [
        ['general-settings', panels.general, 'gear'],
        ['data-controls', panels.data, 'shield'],
      ],
    ],
  ];
  return (
    <div className="v8-frame">
      <nav aria-label={settings} className="v8-side">
        {menu.map(([group, items]) => (
          <div key={group}>
            <div className="px-3 pb-1 text-xs text-token-text-secondary">{group}</div>
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
      <div className="v8-scroll">
        <a href="/" className="v8-back text-sm">
          <Icon name="back" size={16} />
          {back}
        </a>
        <main key={generation} className="v8-main">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
