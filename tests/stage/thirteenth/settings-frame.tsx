// The frame of the ChatGPT settings in this set: the panels as a row of pills below the top bar, and one narrow column.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, panels } = wordsOf(flags);
  const items = [
    ['general-settings', panels.general],
    ['notifications', panels.notifications],
    ['apps', panels.apps],
    ['billing', panels.billing],
    ['usage', panels.usage],
    ['data-controls', panels.data],
    ['account', panels.account],
  ] as const;
  return (
    <div className="v13-frame">
      <header className="v13-bar">
        <a href="/" aria-label="ChatGPT" className="v13-home">
          <Icon name="back" />
        </a>
        <span className="text-sm font-semibold">{settings}</span>
        <nav aria-label={settings} className="v13-pills">
          {items.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              onClick={() => navigate(`/settings/${slug}`)}
            >
              {label}
            </button>
          ))}
        </nav>
      </header>
      <main key={generation} className="v13-main">
        <div className="v13-column">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
