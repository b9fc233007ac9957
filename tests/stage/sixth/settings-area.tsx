// The frame of the ChatGPT settings in this set: a bar with the way back, today's panel buttons in a rail below it, and a
// line of help under the content.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsArea({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, panels, footer } = wordsOf(flags);
  const items = [
    ['general-settings', panels.general],
    ['usage', panels.usage],
    ['billing', panels.billing],
    ['connectors', panels.connectors],
  ] as const;
  return (
    <div className="v6-area">
      <header className="v6-bar text-sm">
        <a href="/" className="nav-item">
          <Icon name="back" />
          {back}
        </a>
        <button type="button" data-testid="accounts-profile-button" aria-label="Ada" className="avatar">
          A
        </button>
      </header>
      <div className="v6-columns">
        <nav aria-label={settings} className="v6-rail">
          {items.map(([slug, label]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="nav-item"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <span className="text-fade-truncate">{label}</span>
            </button>
          ))}
        </nav>
        <main key={generation} className="v6-main">
          {children}
          <ExtraNodes />
          <p className="text-xs text-token-text-secondary">
            {footer.text}{' '}
            <a href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
              {footer.link}
            </a>
          </p>
        </main>
      </div>
    </div>
  );
}
