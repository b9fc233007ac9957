// The frame of the ChatGPT settings in this set: a bar across the top with the way back, the panels as plain links at the side, and one
// narrow column.

import type { ReactNode } from 'react';
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
    ['personalization', panels.personalization],
    ['usage', panels.usage],
    ['billing', panels.billing],
    ['data-controls', panels.data],
    ['security', panels.security],
  ] as const;
  return (
    <div className="v14-frame">
      <header className="v14-bar">
        <a href="/" aria-label={back}>
          <Icon name="back" />
        </a>
        <span>{settings}</span>
      </header>
      <nav aria-label={settings} className="v14-side">
        {items.map(([slug, label]) => (
          <a
            key={slug}
            href={`/settings/${slug}`}
            data-settings-panel-slug={slug}
            aria-current={slug === panel ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <main key={generation} className="v14-main">
        <div className="v14-page">
          {children}
          <ExtraNodes />
        </div>
      </main>
    </div>
  );
}
