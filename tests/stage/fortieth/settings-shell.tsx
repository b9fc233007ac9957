// The shell of ChatGPT's full-page settings: a rail of buttons with their slugs, and the panel beside it.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsShell({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  const panels: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', words.panels.general, 'gear'],
    ['notifications', words.panels.notifications, 'bolt'],
    ['personalization', words.panels.personalization, 'chat'],
    ['billing', words.panels.billing, 'card'],
    ['usage', words.panels.usage, 'chart'],
    ['data-controls', words.panels.data, 'stack'],
    ['account', words.panels.account, 'person'],
  ];
  return (
    <>
      <a href="#main" className="sr-only">
        {words.skip}
      </a>
      <div className="f40-shell">
        <div className="f40-rail">
          <a href="/" className="nav-item">
            <Icon name="back" />
            <span className="text-fade-truncate">{words.back}</span>
          </a>
          <nav aria-label={words.settings}>
            {panels.map(([slug, label, icon]) => (
              <button
                key={slug}
                type="button"
                data-settings-panel-slug={slug}
                aria-current={slug === panel ? 'page' : undefined}
                className="nav-item w-full"
                onClick={() => navigate(`/settings/${slug}`)}
              >
                <Icon name={icon} />
                <span className="text-fade-truncate">{label}</span>
              </button>
            ))}
          </nav>
        </div>
        <main key={generation} id="main" className="f40-scroll">
          <div className="f40-page">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
