// The frame of the platform's pages in this set: organization and project as two menus in the top bar, the pages in a narrow
// rail. The project of the bar is another control than a page's own filter.

import type { ReactNode } from 'react';
import { useAddress, useStage } from '../state.ts';
import { ExtraNodes } from '../ui/extra-nodes.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './eighth.module.css';

const PAGES: [href: string, label: string, icon: IconName][] = [
  ['/usage', 'Usage', 'chart'],
  ['/settings/organization/billing/overview', 'Billing', 'card'],
  ['/settings/organization/limits', 'Limits', 'shield'],
  ['/settings/proj_abc123/limits', 'Project limits', 'stack'],
  ['/settings/proj_abc123/api-keys', 'API keys', 'key'],
  ['/logs', 'Logs', 'document'],
];

export function PlatformFrame({ children }: { children: ReactNode }) {
  const { generation } = useStage();
  const { pathname } = useAddress();
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <button type="button" aria-haspopup="menu" aria-label="Organization" className={styles.scope}>
          Personal
          <Icon name="chevron" size={14} />
        </button>
        <span aria-hidden="true">/</span>
        <button type="button" aria-haspopup="menu" aria-label="Project" className={styles.scope}>
          Default project
          <Icon name="chevron" size={14} />
        </button>
        <a href="/docs" className={styles.first}>
          Docs
        </a>
        <a href="/docs/api-reference">API reference</a>
        <a href="/settings/profile" aria-label="Profile">
          <Icon name="person" />
        </a>
      </header>
      <div className={styles.body}>
        <nav aria-label="Platform" className={styles.rail}>
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
