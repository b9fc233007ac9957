// The frame of the platform's pages in this set: a rounded bar on top with organization and project in one button, the
// pages as large tiles at the side. The bar's project is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './platform.module.css';

const PAGES: [href: string, label: string, icon: IconName][] = [
  ['/chat', 'Playground', 'chat'],
  ['/usage', 'Usage', 'chart'],
  ['/api-keys', 'API keys', 'key'],
  ['/settings/organization/billing/overview', 'Billing', 'card'],
  ['/settings/organization/limits', 'Limits', 'bolt'],
  ['/settings/proj_abc123/limits', 'Project limits', 'stack'],
];

function isCurrent(href: string, pathname: string): boolean {
  return pathname === href || (href.includes('/billing/') && pathname.includes('/organization/billing'));
}

export function Studio({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.studio}>
      <header className={styles.top}>
        <a href="/docs/overview" className={styles.logo}>
          OpenAI Platform
        </a>
        <button type="button" aria-haspopup="menu" className={styles.pill}>
          Personal <span className={styles.quiet}>Default project</span>
          <Icon name="chevron" size={14} />
        </button>
        <span className={styles.gap} />
        <a href="/docs/overview">Docs</a>
        <a href="/settings/profile" aria-label="Your profile" className={styles.face}>
          A
        </a>
      </header>
      <div className={styles.body}>
        <nav aria-label="Pages" className={styles.side}>
          {PAGES.map(([href, label, icon]) => (
            <a key={href} href={href} aria-current={isCurrent(href, pathname) ? 'page' : undefined}>
              <Icon name={icon} size={22} />
              <span>{label}</span>
            </a>
          ))}
        </nav>
        <main key={generation} className={styles.main}>
          {children ?? <p role="status">One moment…</p>}
          <ExtraNodes />
        </main>
      </div>
    </div>
  );
}
