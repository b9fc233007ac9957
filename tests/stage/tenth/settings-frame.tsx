// The frame of the ChatGPT settings in this set: the panels as a short list at the side, with the way back above them, and a page
// that turns to two columns where there is room.

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
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'shield'],
  ];
  return (
    <div className="v10-frame">
      <nav aria-label={settings} className="v10-side">
        <a href="/" className="nav-item text-token-text-secondary">
          <Icon name="back" />
          {back}
        </a>
        <div className="v10-side-title">{settings}</div>
        <ul>
          {items.map(([slug, label, icon]) => (
            <li key={slug}>
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
            </li>
          ))}
        </ul>
      </nav>
      <main key={generation} className="v10-main">
        <div className="v10-page">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
