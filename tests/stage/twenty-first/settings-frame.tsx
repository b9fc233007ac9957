// The frame of the settings: an app bar that stays, one narrow column, and the panels as tabs at the bottom.

import type { ReactNode } from 'react';
import { navigate } from '../router.ts';
import { useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './stack.module.css';

const ENGLISH = { back: 'Back', more: 'More', settings: 'Settings', panels: ['General', 'Billing', 'Usage', 'Data'] };
const DUTCH = {
  back: 'Terug',
  more: 'Meer',
  settings: 'Instellingen',
  panels: ['Algemeen', 'Facturen', 'Gebruik', 'Data'],
};
const SLUGS: [string, IconName][] = [
  ['general-settings', 'gear'],
  ['billing', 'card'],
  ['usage', 'chart'],
  ['data-controls', 'stack'],
];

interface SettingsFrameProps {
  panel: string;
  /** The heading in the bar; a panel without one brings its own. */
  title?: string | undefined;
  mark?: string | undefined;
  children: ReactNode;
}

export function SettingsFrame({ panel, title, mark, children }: SettingsFrameProps) {
  const { flags, generation } = useStage();
  const words = flags.has('dutch') ? DUTCH : ENGLISH;
  return (
    <div className={styles.screen}>
      <header className={styles.appBar}>
        <a href="/" aria-label={words.back} className="btn-icon">
          <Icon name="back" />
        </a>
        {title && (
          <h1 data-control={mark} className={styles.barTitle}>
            {title}
          </h1>
        )}
        <button type="button" aria-label={words.more} aria-haspopup="menu" aria-expanded="false" className="btn-icon">
          <Icon name="info" />
        </button>
      </header>
      <main key={generation} id="main" className={styles.column}>
        {children}
        <ExtraNodes />
      </main>
      <nav aria-label={words.settings} className={styles.tabBar}>
        {SLUGS.map(([slug, icon], index) => (
          <button
            key={slug}
            type="button"
            data-settings-panel-slug={slug}
            aria-current={slug === panel ? 'page' : undefined}
            className={styles.tabBarItem}
            onClick={() => navigate(`/settings/${slug}`)}
          >
            <Icon name={icon} size={20} />
            <span>{words.panels[index]}</span>
          </button>
        ))}
      </nav>
    </div>
  );
}
