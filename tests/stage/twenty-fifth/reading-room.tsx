// The frame of the ChatGPT settings in this set: everything in one column, the panels in a bar that stays at the top.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { wordsOf } from './words.ts';

export function ReadingRoom({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const { settings, back, panels } = wordsOf(flags);
  const items: [slug: string, label: string][] = [
    ['general-settings', panels.general],
    ['billing', panels.billing],
    ['usage', panels.usage],
    ['data-controls', panels.data],
  ];
  return (
    <div className="rd-page">
      <nav aria-label={settings} className="rd-top text-sm">
        <a href="/" className="underline">
          {back}
        </a>
        <ul>
          {items.map(([slug, label]) => (
            <li key={slug}>
              <button
                type="button"
                data-settings-panel-slug={slug}
                aria-current={slug === panel ? 'page' : undefined}
                onClick={() => navigate(`/settings/${slug}`)}
              >
                <span>{label}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main key={generation} className="rd-main">
        {children}
        <ExtraNodes />
      </main>
    </div>
  );
}
