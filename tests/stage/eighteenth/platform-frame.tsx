// The frame of the platform's pages in this set: organization and project as two menus in a bar at the top, the pages at the side. The
// project's menu is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './eighteenth.module.css';

const PAGES: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Playground', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
  ['/settings/organization/general', 'General', 'gear'],
  ['/settings/organization/people', 'People', 'person'],
  ['/settings/organization/billing/overview', 'Billing', 'card'],
  ['/settings/organization/limits', 'Limits', 'shield'],
  ['/settings/proj_abc123/limits', 'Project limits', 'bolt'],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.topBar}>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          Acme Robotics
          <Icon name="chevron" size={13} />
        </button>
        <span className={styles.muted}>/</span>
        <button type="button" aria-haspopup="menu" className={styles.scope}>
          Default project
          <Icon name="chevron" size={13} />
        </button>
        <span className={styles.grow} />
        <a href="/docs">Docs</a>
        <a href="/docs/api-reference">API reference</a>
        <a href="/settings/profile" aria-label="Your profile" className={styles.avatar}>
          A
        </a>
      </header>
      <div className={styles.body}>
        <nav aria-label="Pages" className={styles.side}>
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
