// The frame of the ChatGPT settings in this set: today's panels in two groups.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { panelsOf } from './panels.ts';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  return (
    <>
      <a href="#main" className="sr-only">
        {words.skip}
      </a>
      <div className="flex h-full">
        <nav aria-label={words.settings} className="sidebar">
          <a href="/" className="nav-item text-token-text-secondary">
            <Icon name="back" />
            <span className="text-fade-truncate">{words.settings}</span>
          </a>
          {panelsOf(words).map(([slug, label, icon]) => (
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
        <main key={generation} id="main" className="grow overflow-auto">
          <div className="v11-page">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
