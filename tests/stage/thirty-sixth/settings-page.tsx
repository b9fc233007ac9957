// The full-page settings in this set: the reported navigation (slugs, `aria-current`, the fading label), then `main`.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

const ICONS: Record<string, IconName> = {
  'general-settings': 'gear',
  notifications: 'bolt',
  personalization: 'person',
  billing: 'card',
  usage: 'chart',
  'data-controls': 'stack',
  security: 'shield',
  account: 'person',
};

export function SettingsPage({ panel, children }: { panel: string; children: ReactNode }) {
  const { flags, generation } = useStage();
  const { settings, panels, back } = wordsOf(flags);
  return (
    <div className="v36-shell">
      <nav aria-label={settings} className="v36-nav">
        <a href="/" className="v36-item">
          <Icon name="back" />
          <span>{back}</span>
        </a>
        <div className="v36-nav-title">{settings}</div>
        {Object.entries(panels).map(([slug, label]) => (
          <button
            key={slug}
            type="button"
            data-settings-panel-slug={slug}
            aria-current={slug === panel ? 'page' : undefined}
            className="v36-item"
            onClick={() => navigate(`/settings/${slug}`)}
          >
            <Icon name={ICONS[slug] ?? 'document'} />
            <span className="text-fade-truncate">{label}</span>
          </button>
        ))}
      </nav>
      <div className="v36-scroll">
        <main key={generation} className="v36-main">
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
