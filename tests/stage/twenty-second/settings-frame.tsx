// The frame of the settings: groups of panels at the side, as a console's side navigation.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  return (
    <>
      <a href="#main" className="sr-only">
        {words.skip}
      </a>
      <div className="cn-app">
        <header className="cn-top">
          <a href="/" className="cn-brand">
            <Icon name="back" />
            ChatGPT
          </a>
          <button type="button" aria-haspopup="menu" aria-expanded="false" className="cn-account">
            <span className="avatar">A</span>
            Avery
            <Icon name="chevron" size={14} />
          </button>
        </header>
        <div className="cn-columns">
          <nav aria-label={words.settings} className="cn-side">
            <div className="cn-side-title">{words.settings}</div>
            <ul>
              {words.panels.map(([slug, label]) => (
                <li key={slug}>
                  <button
                    type="button"
                    data-settings-panel-slug={slug}
                    aria-current={slug === panel ? 'page' : undefined}
                    className="cn-side-item"
                    onClick={() => navigate(`/settings/${slug}`)}
                  >
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <main key={generation} id="main" className="cn-main">
            <div className="cn-stack">
              {children}
              <ExtraNodes />
            </div>
          </main>
        </div>
      </div>
    </>
  );
}
