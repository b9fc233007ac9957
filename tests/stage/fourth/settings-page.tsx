// The frame of the ChatGPT settings in this set: a bar with the way back on top, buttons for panels at the side that
// keep today's slugs, and a footer.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsPage({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  const panels = [
    ['general-settings', words.panels.general],
    ['billing', words.panels.billing],
    ['usage', words.panels.usage],
    ['data-controls', words.panels.data],
  ];
  return (
    <div className="v4-shell">
      <div className="v4-bar">
        <a href="/" aria-label="ChatGPT" className="btn-icon">
          <Icon name="back" />
        </a>
        <span className="text-sm font-medium">{words.settings}</span>
        <span className="avatar">A</span>
      </div>
      <div className="v4-columns">
        <nav aria-label={words.settings} className="v4-side">
          {panels.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="nav-item w-full"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </nav>
        <div className="v4-scroll">
          <main key={generation} className="v4-main">
            {children}
            <ExtraNodes />
          </main>
          <footer className="v4-footer text-xs text-token-text-secondary">
            <a href="https://help.openai.com/" target="_blank" rel="noreferrer">
              {words.footer[0]}
            </a>
            <a href="https://openai.com/policies" target="_blank" rel="noreferrer">
              {words.footer[1]}
            </a>
          </footer>
        </div>
      </div>
    </div>
  );
}
