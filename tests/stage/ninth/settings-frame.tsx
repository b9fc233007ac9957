// The frame of the ChatGPT settings in this set: today’s panels with their slugs, and one for apps.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { rac } from './headless.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { skip, settings, panels } = wordsOf(flags);
  const items: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', panels.general, 'gear'],
    ['personalization', panels.personalization, 'person'],
    ['connectors', panels.apps, 'stack'],
    ['billing', panels.billing, 'card'],
    ['usage', panels.usage, 'chart'],
    ['data-controls', panels.data, 'shield'],
  ];
  return (
    <>
      <a href="#main" className="sr-only">
        {skip}
      </a>
      <div className="flex h-full">
        <nav aria-label={settings} className="sidebar">
          <a href="/" className="nav-item text-token-text-secondary">
            <Icon name="back" />
            <span className="text-fade-truncate">{settings}</span>
          </a>
          {items.map(([slug, label, icon]) => (
            <button
              key={slug}
              type="button"
              {...rac}
              data-settings-panel-slug={slug}
              data-react-aria-pressable="true"
              aria-current={slug === panel ? 'page' : undefined}
              className="nav-item"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={icon} />
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </nav>
        <main key={generation} id="main" className="grow overflow-auto">
          <div className="v9-page">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
