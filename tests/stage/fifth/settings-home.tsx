// The frame of the ChatGPT settings in this set: the panels in a list at the side, whose buttons keep today's slugs, the way
// back above them, and a footer inside the content.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

export function SettingsHome({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  const panels: [slug: string, label: string, icon: IconName][] = [
    ['general-settings', words.panels.general, 'gear'],
    ['billing', words.panels.billing, 'card'],
    ['usage', words.panels.usage, 'chart'],
    ['data-controls', words.panels.data, 'shield'],
  ];
  return (
    <div className="v5-shell">
      <aside className="v5-aside">
        <a href="/" className="nav-item">
          <Icon name="back" />
          {words.back}
        </a>
        <nav aria-label={words.settings}>
          <p className="px-3 py-2 text-xs text-token-text-secondary">{words.settings}</p>
          <ul>
            {panels.map(([slug, label, icon]) => (
              <li key={slug}>
                <button
                  type="button"
                  data-settings-panel-slug={slug}
                  aria-current={slug === panel ? 'page' : undefined}
                  className="nav-item w-full"
                  onClick={() => navigate(`/settings/${slug}`)}
                >
                  <Icon name={icon} />
                  <span className="text-fade-truncate">{label}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <div className="v5-scroll">
        <main key={generation} className="v5-main">
          {children}
          <ExtraNodes />
          <footer className="v5-footer text-xs text-token-text-secondary">
            {words.footer.map((label) => (
              <a key={label} href="https://help.openai.com/" target="_blank" rel="noreferrer" className="underline">
                {label}
              </a>
            ))}
          </footer>
        </main>
      </div>
    </div>
  );
}
