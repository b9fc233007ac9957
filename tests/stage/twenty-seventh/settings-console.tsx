// The settings of ChatGPT in this set: a bar of crumbs on top, a narrow rail of panels, and one pane that fills the rest.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from './pieces.tsx';

export function SettingsConsole({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  const { settings, search, panels } = useWords();
  const current = panels.find(([slug]) => slug === panel)?.[2];
  return (
    <div className="v27-app">
      <header className="v27-top">
        <a href="/" aria-label="ChatGPT" className="v27-icon-btn">
          <Icon name="back" size={16} />
        </a>
        <nav aria-label="breadcrumb">
          <ol className="v27-crumbs">
            <li>{settings}</li>
            <li aria-hidden="true" role="presentation">
              /
            </li>
            <li>
              <span aria-current="page">{current}</span>
            </li>
          </ol>
        </nav>
        <button type="button" aria-haspopup="dialog" aria-expanded="false" data-state="closed" className="v27-command">
          <Icon name="search" size={13} />
          {search}
          <kbd>⌘K</kbd>
        </button>
      </header>
      <div className="v27-columns">
        <nav aria-label={settings} data-state="expanded" className="v27-rail">
          {panels.map(([slug, , label]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              data-active={slug === panel}
              aria-current={slug === panel ? 'page' : undefined}
              className="v27-rail-item"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              {label}
            </button>
          ))}
        </nav>
        <main key={generation} className="v27-pane">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
