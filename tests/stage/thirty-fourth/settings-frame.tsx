// The settings shell around usage and billing: the list of panels with today's slugs, and the page's content in a column.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { type Words, wordsOf } from './words.ts';

const PANELS: [slug: keyof Words['panels'], icon: IconName][] = [
  ['general-settings', 'gear'],
  ['notifications', 'bolt'],
  ['personalization', 'person'],
  ['billing', 'card'],
  ['usage', 'chart'],
  ['data-controls', 'stack'],
  ['account', 'shield'],
];

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  return (
    <>
      <a href="#main" className="sr-only">
        {words.skip}
      </a>
      <div className="v34-shell">
        <nav aria-label={words.settings} className="v34-nav">
          <button type="button" aria-label={words.back} className="btn-icon" onClick={() => navigate('/')}>
            <Icon name="back" />
          </button>
          <div className="v34-nav-title">{words.settings}</div>
          {PANELS.map(([slug, icon]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="nav-item"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={icon} />
              <span className="text-fade-truncate">{words.panels[slug]}</span>
            </button>
          ))}
        </nav>
        <main key={generation} id="main" className="v34-scroll">
          <div className="v34-column">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
