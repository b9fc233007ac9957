// The frame of the full-page settings in this set: a breadcrumb over the page, links for panels at the side.

import type { ReactNode } from 'react';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useWords } from './kit.tsx';

const PANELS: [
  slug: string,
  name: 'general' | 'notifications' | 'billing' | 'usage' | 'data' | 'security',
  IconName,
][] = [
  ['general-settings', 'general', 'gear'],
  ['notifications', 'notifications', 'chat'],
  ['billing', 'billing', 'card'],
  ['usage', 'usage', 'chart'],
  ['data-controls', 'data', 'stack'],
  ['security', 'security', 'shield'],
];

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation } = useStage();
  const { settings, back, breadcrumb, panels } = useWords();
  const current = PANELS.find(([slug]) => slug === panel)?.[1];
  return (
    <div className="kit31-app">
      <aside className="kit31-aside">
        <a href="/" className="nav-item">
          <Icon name="back" />
          {back}
        </a>
        <nav aria-label={settings}>
          <ul>
            {PANELS.map(([slug, name, icon]) => (
              <li key={slug}>
                <a
                  href={`/settings/${slug}`}
                  data-settings-panel-slug={slug}
                  aria-current={slug === panel ? 'page' : undefined}
                  className="nav-item"
                >
                  <Icon name={icon} />
                  <span className="text-fade-truncate">{panels[name]}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <main key={generation} className="kit31-scroll">
        <div className="kit31-page">
          <nav aria-label={breadcrumb} className="kit31-crumbs">
            <ol>
              <li>
                <a href="/settings/general-settings">{settings}</a>
              </li>
              {current && <li aria-current="page">{panels[current]}</li>}
            </ol>
          </nav>
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
