// The frame of the ChatGPT settings in this set: the panels as plain words at the side, the page as one column of sections.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words-of.ts';

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
    <div className="v16-frame">
      <header className="v16-top">
        <a href="/" className="v16-back">
          <Icon name="back" />
          {back}
        </a>
      </header>
      <div className="v16-columns">
        <nav aria-label={settings} className="v16-side">
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
        <main key={generation} className="v16-page">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
