// The frame of the platform's pages in this set: a bar with organization, project and search, below it one list of pages at the
// side. The bar's selector is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './fifteenth.module.css';

const PAGES: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Playground', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
  ['/settings/organization/billing/overview', 'Billing', 'card'],
  ['/settings/organization/limits', 'Limits', 'bolt'],
  ['/settings/proj_abc123/limits', 'Project limits', 'shield'],
  ['/settings/organization/general', 'Settings', 'gear'],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.topBar}>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          Personal
          <Icon name="chevron" size={14} />
        </button>
        <span className={styles.note}>/</span>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          Default project
          <Icon name="chevron" size={14} />
        </button>
        <button type="button" className={styles.search}>
          <Icon name="search" size={15} />
          Search
        </button>
        <a href="/docs/overview">Docs</a>
        <a href="/settings/profile" aria-label="Your profile" className={styles.initial}>
          A
        </a>
      </header>
      <div className={styles.columns}>
        <nav aria-label="Dashboard" className={styles.side}>
          {PAGES.map(([href, label, icon]) => (
            <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
              <Icon name={icon} size={16} />
              {label}
            </a>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          <div className={styles.page}>
            {children}
            <ExtraNodes />
          </div>
        </main>
      </div>
    </div>
  );
}
