// The frame of the ChatGPT settings in this set: a bar above with the panels in a line, below it one narrow column.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, panels } = wordsOf(flags);
  const items = [
    ['general-settings', panels.general],
    ['notifications', panels.notifications],
    ['apps', panels.apps],
    ['billing', panels.billing],
    ['usage', panels.usage],
    ['data-controls', panels.data],
  ] as const;
  return (
    <div className="v12-frame">
      <header className="v12-bar">
        <a href="/" aria-label={back} className="btn-icon">
          <Icon name="back" />
        </a>
        <nav aria-label={settings} className="v12-panels">
          {items.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <span>{label}</span>
            </button>
          ))}
        </nav>
        <span className="avatar">A</span>
      </header>
      <main key={generation} className="v12-main">
        <div className="v12-column">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
