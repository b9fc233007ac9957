// The full-page settings of ChatGPT: the skip link, the panels at the side with their reported slugs, and the content.

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
        Skip to content
      </a>
      <div className="v38 flex h-full">
        <nav aria-label={words.settings} className="sidebar">
          <a href="/" className="nav-item">
            <Icon name="back" />
            <span className="text-fade-truncate">{words.back}</span>
          </a>
          <ul>
            {Object.entries(words.panels).map(([slug, label]) => (
              <li key={slug}>
                <button
                  type="button"
                  data-settings-panel-slug={slug}
                  aria-current={slug === panel ? 'page' : undefined}
                  className="nav-item w-full"
                  onClick={() => navigate(`/settings/${slug}`)}
                >
                  <span className="text-fade-truncate">{label}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <main key={generation} id="main" className="grow overflow-auto">
          <div className="mx-auto max-w-3xl px-6 py-10">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </>
  );
}
