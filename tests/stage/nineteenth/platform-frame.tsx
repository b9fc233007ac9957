// The frame of the platform's pages in this set: organization and project as a trail in the top bar, the pages at the side. The
// project in the trail is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './nineteenth.module.css';

const PAGES: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Playground', 'chat'],
  ['/logs', 'Logs', 'document'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
  ['/settings/organization/billing/overview', 'Billing', 'card'],
  ['/settings/organization/limits', 'Limits', 'shield'],
  ['/settings/proj_abc123/limits', 'Project limits', 'bolt'],
  ['/settings/organization/general', 'Settings', 'gear'],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <button type="button" aria-haspopup="menu">
          Personal
          <Icon name="chevron" size={14} />
        </button>
        <span aria-hidden="true" className={styles.muted}>
          /
        </span>
        <button type="button" aria-haspopup="menu">
          Default project
          <Icon name="chevron" size={14} />
        </button>
        <span className={styles.grow} />
        <a href="/docs">Docs</a>
        <a href="/settings/profile">Profile</a>
      </header>
      <div className={styles.below}>
        <nav aria-label="Main" className={styles.side}>
          {PAGES.map(([href, label, icon]) => (
            <a key={href} href={href} aria-current={href === pathname ? 'page' : undefined}>
              <Icon name={icon} size={16} />
              {label}
            </a>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          {children}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
