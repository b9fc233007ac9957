// The frame of the ChatGPT settings in this set: sections in groups at the left, a field to search them, the panel beside.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from './rows.tsx';

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  const { settings, back, search, groups } = useWords();
  return (
    <div className="st-shell">
      <aside className="st-nav">
        <a href="/" className="st-back">
          <Icon name="back" size={16} />
          {back}
        </a>
        <div className="st-search">
          <Icon name="search" size={14} />
          <input type="search" aria-label={search} placeholder={search} />
        </div>
        <nav aria-label={settings}>
          {groups.map(({ title, items }) => (
            <div key={title} className="st-nav-group">
              <p>{title}</p>
              <ul>
                {items.map(([slug = '', label]) => (
                  <li key={slug}>
                    <button
                      type="button"
                      data-settings-panel-slug={slug}
                      aria-current={slug === panel ? 'page' : undefined}
                      onClick={() => navigate(`/settings/${slug}`)}
                    >
                      {label}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      </aside>
      <div className="st-scroll">
        <main key={generation} className="st-main">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
