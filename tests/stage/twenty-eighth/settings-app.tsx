// The frame of the ChatGPT settings in this set: a pane of grouped rows at the side like a phone's, the panel beside it. The
// buttons keep today's slugs.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsApp({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, panels } = wordsOf(flags);
  const groups: [slug: string, label: string, icon: IconName][][] = [
    [['general-settings', panels.general, 'gear']],
    [
      ['billing', panels.billing, 'card'],
      ['usage', panels.usage, 'chart'],
    ],
    [
      ['data-controls', panels.data, 'stack'],
      ['security', panels.security, 'shield'],
    ],
  ];
  return (
    <div className="calm-app">
      <div className="calm-pane">
        <a href="/" className="calm-back">
          <Icon name="back" />
          {back}
        </a>
        <nav aria-label={settings}>
          <p className="calm-pane-title">{settings}</p>
          {groups.map((rows) => (
            <ul key={rows[0]?.[0]} className="calm-list">
              {rows.map(([slug, label, icon]) => (
                <li key={slug}>
                  <button
                    type="button"
                    data-settings-panel-slug={slug}
                    aria-current={slug === panel ? 'page' : undefined}
                    className="calm-pane-row"
                    onClick={() => navigate(`/settings/${slug}`)}
                  >
                    <Icon name={icon} />
                    <span>{label}</span>
                  </button>
                </li>
              ))}
            </ul>
          ))}
        </nav>
      </div>
      <main key={generation} className="calm-scroll">
        <div className="calm-column">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
