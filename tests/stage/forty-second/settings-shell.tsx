// The full-page settings around a panel: the way back and the panels at the side, their buttons with the slugs and the current one
// marked as reported. Where the content lies is a plain div.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsShell({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, panels } = wordsOf(flags);
  const items: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', panels.general, 'gear'],
    ['notifications', panels.notifications, 'chat'],
    ['personalization', panels.personalization, 'person'],
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'shield'],
  ];
  return (
    <div className="_shell_q42x">
      <nav aria-label={settings} className="_side_q42x">
        <a href="/" className="nav-item">
          <Icon name="back" />
          <span>{back}</span>
        </a>
        {items.map(([slug, label, icon]) => (
          <button
            key={slug}
            type="button"
            data-settings-panel-slug={slug}
            aria-current={slug === panel ? 'page' : undefined}
            className="nav-item"
            onClick={() => navigate(`/settings/${slug}`)}
          >
            <Icon name={icon} />
            <span className="text-fade-truncate">{label}</span>
          </button>
        ))}
      </nav>
      <div className="_scroll_q42x">
        <div key={generation} className="_panel_q42x">
          {children}
          <ExtraNodes />
        </div>
      </div>
    </div>
  );
}
