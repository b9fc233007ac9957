// The full-page settings: a rail of panels with the reported slugs, the panel at its right.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsShell({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { shell } = wordsOf(flags);
  const panels: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', shell.general, 'gear'],
    ['notifications', shell.notifications, 'bolt'],
    ['personalization', shell.personalization, 'person'],
    ['billing', shell.billing, 'card'],
    ['usage', shell.usage, 'chart'],
    ['data-controls', shell.data, 'shield'],
    ['account', shell.account, 'key'],
  ];
  return (
    <>
      <a href="#main" className="sr-only">
        {shell.skip}
      </a>
      <div className="v37-shell">
        <div className="v37-rail">
          <a href="/" className="nav-item">
            <Icon name="back" />
            <span className="text-fade-truncate">{shell.back}</span>
          </a>
          <nav aria-label={shell.settings} className="v37-nav">
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
        <div className="v37-scroll">
          <main key={generation} id="main" className="v37-main">
            {children}
            <ExtraNodes />
          </main>
        </div>
      </div>
    </>
  );
}
