// The full-page settings of ChatGPT: the panels at the left, the panel in the middle. Reported: the slugs of the buttons, the
// label of the nav, `aria-current`, the class of the label. The link back and the wrappers are ours.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { wordsOf } from './words.ts';

const PANELS = [
  ['general-settings', 'gear'],
  ['notifications', 'bolt'],
  ['personalization', 'person'],
  ['billing', 'card'],
  ['usage', 'chart'],
  ['data-controls', 'stack'],
  ['account', 'shield'],
] as const satisfies [string, IconName][];

export function SettingsFrame({ panel, children }: { panel: string; children: ReactNode }) {
  const { generation, flags } = useStage();
  const words = wordsOf(flags);
  return (
    <div className="_shell_kq3z7">
      <div className="_aside_kq3z7">
        <div className="_asideTop_kq3z7">
          <a href="/" className="_navItem_kq3z7">
            <Icon name="back" />
            <span>{words.back}</span>
          </a>
        </div>
        <nav aria-label={words.settings} className="_nav_kq3z7">
          {PANELS.map(([slug, icon]) => (
            <button
              key={slug}
              type="button"
              data-settings-panel-slug={slug}
              aria-current={slug === panel ? 'page' : undefined}
              className="_navItem_kq3z7"
              onClick={() => navigate(`/settings/${slug}`)}
            >
              <Icon name={icon} />
              <span className="text-fade-truncate">{words.panels[slug]}</span>
            </button>
          ))}
        </nav>
      </div>
      <div className="_scroll_kq3z7">
        <main key={generation} className="_main_kq3z7">
          <div className="_column_kq3z7">
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}
